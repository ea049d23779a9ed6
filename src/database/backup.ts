import { randomUUID } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { copyFile, mkdir, open, readdir, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type CatalogTable, isCarried, keptFiles, quoted, tablesInOrder } from './catalog.ts';
import { FILES, measureFile, relativePathOf, syncFolder } from './files.ts';
import { makeFolder } from './make-folder.ts';
import { MANIFEST_NAME, type Manifest, TABLES } from './manifest.ts';
import { schemaVersion } from './migrate.ts';
import type { BackupRefusal } from './refusal.ts';
import { withClient } from './with-client.ts';

/**
 * How the folder is named in which a backup grows, within its own: one of its own for each, since several may be made
 * at once. A folder that holds nothing but such is taken for an empty one.
 */
const UNFINISHED = '.unfinished-';

type Outcome = Result<Manifest, BackupRefusal>;

/**
 * Writes everything that is kept into a new or empty folder: each table as PostgreSQL's COPY text, all of one
 * snapshot, the files that its rows name, and a manifest, put in its place last, by which a restore knows that nothing
 * is missing. When it cannot be finished, nothing of it stays. Of several into one folder the first to end fills it;
 * the others are refused. The program may go on working meanwhile.
 */
export async function backup(
  pool: pg.Pool,
  given: { readonly data: string; readonly folder: string; readonly now: Date },
): Promise<Outcome> {
  const { folder } = given;
  const isNew = !existsSync(folder);
  const unfinished = join(folder, UNFINISHED + randomUUID());
  let done: Outcome | null = null;
  try {
    await makeFolder(folder, 0o700);
    done = (await isFree(folder))
      ? await fill(pool, given, unfinished)
      : refuse({ kind: 'not-empty', folder });
  } catch (error) {
    const reason = faultOfDisk(error);
    if (reason === null) throw error;
    done = refuse({ kind: 'cannot-write', folder, reason });
  } finally {
    // What cannot be taken away must neither hide why nor make a finished backup a failed one.
    await rm(unfinished, { recursive: true, force: true }).catch(() => {});
    if (isNew && !done?.ok) await rmdir(folder).catch(() => {});
  }
  return done;
}

async function isFree(folder: string): Promise<boolean> {
  return (await readdir(folder)).every((name) => name.startsWith(UNFINISHED));
}

async function fill(
  pool: pg.Pool,
  given: Parameters<typeof backup>[1],
  unfinished: string,
): Promise<Outcome> {
  await mkdir(unfinished, { mode: 0o700 });
  for (const name of [TABLES, FILES]) await mkdir(join(unfinished, name), { mode: 0o700 });
  const copied = await withClient(pool, (client) => copyAll(client, { ...given, folder: unfinished }));
  if (!copied.ok) return copied;
  const { folder } = given;
  const isInPlace = await putInPlace(unfinished, folder);
  return isInPlace ? copied : refuse({ kind: 'not-empty', folder });
}

/**
 * False when another has filled the folder meanwhile: the folder of tables, which is never empty, can only be put where
 * there is none.
 */
async function putInPlace(unfinished: string, folder: string): Promise<boolean> {
  const put = (name: string) => rename(join(unfinished, name), join(folder, name));
  if (!(await isFree(folder))) return false;
  try {
    await put(TABLES);
  } catch (error) {
    if (await isFree(folder)) throw error;
    return false;
  }
  try {
    await put(FILES);
    await syncFolder(folder);
    await put(MANIFEST_NAME);
    await syncFolder(folder);
    return true;
  } catch (error) {
    for (const name of [MANIFEST_NAME, FILES, TABLES])
      await rename(join(folder, name), join(unfinished, name)).catch(() => {});
    throw error;
  }
}

async function copyAll(
  client: pg.PoolClient,
  { data, folder, now }: Parameters<typeof backup>[1],
): Promise<Outcome> {
  await client.query('begin transaction isolation level repeatable read, read only');
  const version = await schemaVersion(client);
  if (version === 0) return refuse({ kind: 'no-schema' });
  const tables: Manifest['tables'] = [];
  for (const table of (await tablesInOrder(client)).filter(isCarried)) {
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
