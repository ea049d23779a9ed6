import { createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type CatalogTable, isOfAgencies, keptFiles, quoted, tablesInOrder } from './catalog.ts';
import { measureFile, relativePathOf } from './files.ts';
import { makeFolder } from './make-folder.ts';
import { MANIFEST_NAME, type Manifest } from './manifest.ts';
import { schemaVersion } from './migrate.ts';

export type BackupRefusal =
  | { readonly kind: 'not-empty'; readonly folder: string }
  | { readonly kind: 'cannot-write'; readonly folder: string; readonly reason: string }
  | { readonly kind: 'no-schema' }
  | { readonly kind: 'file-missing'; readonly path: string };

/**
 * Writes everything that is kept into a new or empty folder: each table as PostgreSQL's COPY text, all of one
 * snapshot, the files that its rows name, and a manifest, written last, by which a restore knows that nothing is
 * missing. The program may go on working meanwhile.
 */
export async function backup(
  pool: pg.Pool,
  given: { readonly data: string; readonly folder: string; readonly now: Date },
): Promise<Result<Manifest, BackupRefusal>> {
  const { data, folder, now } = given;
  const refusal = await claimFolder(folder);
  if (refusal !== null) return refuse(refusal);
  const client = await pool.connect();
  try {
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
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function claimFolder(folder: string): Promise<BackupRefusal | null> {
  try {
    await makeFolder(folder, 0o700);
    if ((await readdir(folder)).length > 0) return { kind: 'not-empty', folder };
    await mkdir(join(folder, 'tables'), { mode: 0o700 });
    return null;
  } catch (error) {
    return { kind: 'cannot-write', folder, reason: error instanceof Error ? error.message : String(error) };
  }
}

async function copyTable(
  client: pg.PoolClient,
  { name, columns }: CatalogTable,
  folder: string,
): Promise<Manifest['tables'][number]> {
  const path = `tables/${name}.copy`;
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

/** Each file is measured after it was copied, so that a damaged original or copy is noticed now. */
async function copyFiles(
  names: readonly string[],
  data: string,
  folder: string,
): Promise<Result<Manifest['files'], BackupRefusal>> {
  const files: Manifest['files'] = [];
  for (const name of names) {
    const path = relativePathOf(name);
    const copy = join(folder, path);
    await makeFolder(dirname(copy), 0o700);
    const isThere = await copyFile(join(data, path), copy).then(
      () => true,
      () => false,
    );
    const measured = isThere ? await measureFile(copy) : null;
    if (measured?.sha256 !== name) return refuse({ kind: 'file-missing', path });
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
