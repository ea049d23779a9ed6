import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type CatalogTable, isOfAgencies, keptFiles, quoted, tablesInOrder } from './catalog.ts';
import { FILES, measureFile, relativePathOf } from './files.ts';
import { makeFolder } from './make-folder.ts';
import { MANIFEST_NAME, type Manifest, TABLES } from './manifest.ts';
import { schemaVersion } from './migrate.ts';
import type { BackupRefusal } from './refusal.ts';
import { withClient } from './with-client.ts';

/** Where a backup grows, within its folder: a folder that holds nothing else is taken for an empty one. */
const UNFINISHED = '.unfinished';

/**
 * Writes everything that is kept into a new or empty folder: each table as PostgreSQL's COPY text, all of one
 * snapshot, the files that its rows name, and a manifest, put in its place last, by which a restore knows that nothing
 * is missing. When it cannot be finished, nothing stays. The program may go on working meanwhile.
 */
export async function backup(
  pool: pg.Pool,
  given: { readonly data: string; readonly folder: string; readonly now: Date },
): Promise<Result<Manifest, BackupRefusal>> {
  const { folder } = given;
  const claimed = await claimFolder(folder);
  if (!claimed.ok) return claimed;
  const unfinished = join(folder, UNFINISHED);
  let done: Result<Manifest, BackupRefusal> | null = null;
  try {
    done = await withClient(pool, (client) => copyAll(client, { ...given, folder: unfinished }));
    if (done.ok) for (const name of [TABLES, FILES, MANIFEST_NAME]) await putInPlace(name, folder);
    return done;
  } catch (error) {
    const reason = faultOfDisk(error);
    if (reason === null) throw error;
    done = refuse({ kind: 'cannot-write', folder, reason });
    return done;
  } finally {
    await (done?.ok ? rmdir(unfinished) : takeAway(folder, claimed.value));
  }
}

/** Takes away what a backup that was not finished has written; what cannot be taken away must not hide why. */
async function takeAway(folder: string, { isNew }: { readonly isNew: boolean }): Promise<void> {
  for (const name of [UNFINISHED, TABLES, FILES])
    await rm(join(folder, name), { recursive: true, force: true }).catch(() => {});
  if (isNew) await rmdir(folder).catch(() => {});
}

async function copyAll(
  client: pg.PoolClient,
  { data, folder, now }: Parameters<typeof backup>[1],
): Promise<Result<Manifest, BackupRefusal>> {
  await client.query('begin transaction isolation level repeatable read, read only');
  const version = await schemaVersion(client);
  if (version === 0) return refuse({ kind: 'no-schema' });
  const tables: Manifest['tables'] = [];
  for (const table of (await tablesInOrder(client)).filter(isOfAgencies)) {
    tables.push(await copyTable(client, table, folder));
  }
  const files = await copyFiles(await keptFiles(client), data, folder);
  if (!files.ok) return files;
  const manifest: Manifest = {
    format: 'prongsai-backup-1',
    schemaVersion: version,
    takenAt: now.toISOString(),
    tables,
    files: files.value,
  };
  await writeFile(join(folder, MANIFEST_NAME), `${JSON.stringify(manifest, null, 2)}\n`, {
    mode: 0o600,
    flush: true,
  });
  return ok(manifest);
}

/** Makes the folder ready to be filled; says whether it was not there before. */
async function claimFolder(folder: string): Promise<Result<{ readonly isNew: boolean }, BackupRefusal>> {
  try {
    const isNew = !existsSync(folder);
    await makeFolder(folder, 0o700);
    if ((await readdir(folder)).some((name) => name !== UNFINISHED))
      return refuse({ kind: 'not-empty', folder });
    await rm(join(folder, UNFINISHED), { recursive: true, force: true });
    for (const name of [TABLES, FILES]) await makeFolder(join(folder, UNFINISHED, name), 0o700);
    return ok({ isNew });
  } catch (error) {
    const reason = faultOfDisk(error);
    if (reason === null) throw error;
    return refuse({ kind: 'cannot-write', folder, reason });
  }
}

const putInPlace = (name: string, folder: string): Promise<void> =>
  rename(join(folder, UNFINISHED, name), join(folder, name));

const OF_CONNECTIONS = ['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT'];

/** The code of what the system would not do with a file; null for every other fault. */
function faultOfDisk(error: unknown): string | null {
  const { code, syscall } = error as NodeJS.ErrnoException;
  return code === undefined || syscall === undefined || OF_CONNECTIONS.includes(code) ? null : code;
}

async function copyTable(
  client: pg.PoolClient,
  { name, columns }: CatalogTable,
  folder: string,
): Promise<Manifest['tables'][number]> {
  const path = `${TABLES}/${name}.copy`;
  const list = columns.map(quoted).join(', ');
  const stream = client.query(copyTo(`copy (select ${list} from ${quoted(name)}) to stdout`));
  await pipeline(stream, createWriteStream(join(folder, path), { mode: 0o600, flush: true }));
  return {
    name,
    columns: [...columns],
    rows: stream.rowCount,
    path,
    ...(await measureFile(join(folder, path))),
  };
}

/** Each original is measured before it is copied, so that a damaged one is noticed now. */
async function copyFiles(
  names: readonly string[],
  data: string,
  folder: string,
): Promise<Result<Manifest['files'], BackupRefusal>> {
  const files: Manifest['files'] = [];
  for (const name of names) {
    const path = relativePathOf(name);
    const measured = await measureFile(join(data, path)).catch(() => null);
    if (measured?.sha256 !== name) return refuse({ kind: 'file-missing', path });
    const copy = join(folder, path);
    await makeFolder(dirname(copy), 0o700);
    await copyFile(join(data, path), copy);
    await makeDurable(copy);
    files.push(measured);
  }
  return ok(files);
}

async function makeDurable(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
