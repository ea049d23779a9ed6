import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { isCarried, isOfAccounts, keptFiles, quoted, tableOfForeignKey, tablesInOrder } from './catalog.ts';
import { measureFile, openFileStore, relativePathOf, type Sha256, touch } from './files.ts';
import { noteUse } from './folder-use.ts';
import { MANIFEST_NAME, type Manifest, manifestShape } from './manifest.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';
import type { MigrationRefusal } from './refusal.ts';
import { withClient } from './with-client.ts';

export type RestoreRefusal =
  | { readonly kind: 'no-manifest'; readonly folder: string }
  | { readonly kind: 'damaged'; readonly path: string }
  | { readonly kind: 'not-empty' }
  | { readonly kind: 'newer-schema'; readonly found: number; readonly known: number }
  /** Without its accounts the backup would lack what a table says of them. */
  | { readonly kind: 'needs-accounts'; readonly table: string }
  | { readonly kind: 'migration'; readonly refusal: MigrationRefusal };

/**
 * Brings a backup into an empty database and its files into the data folder. Everything is compared with the
 * manifest before anything is changed; all rows come in one transaction. A backup of an older schema is brought in
 * at that schema and then migrated. The folder notes that this database is used with it. Without accounts what belongs to
 * people is left out: what they are and what they may do, so that the installation is a desk. Gives what was brought in.
 */
export async function restore(
  pool: pg.Pool,
  data: string,
  folder: string,
  accounts: 'with-accounts' | 'without-accounts' = 'with-accounts',
): Promise<Result<Manifest, RestoreRefusal>> {
  const manifest = await readManifest(folder);
  if (manifest === null) return refuse({ kind: 'no-manifest', folder });
  const known = (await readMigrations()).length;
  if (manifest.schemaVersion > known) {
    return refuse({ kind: 'newer-schema', found: manifest.schemaVersion, known });
  }
  const damaged = await findDamage(folder, manifest);
  if (damaged !== null) return refuse({ kind: 'damaged', path: damaged });
  if (!(await isEmpty(pool))) return refuse({ kind: 'not-empty' });

  const prepared = await migrate(pool, { upTo: manifest.schemaVersion });
  if (!prepared.ok) return refuse({ kind: 'migration', refusal: prepared.refusal });
  // An empty database of a newer schema cannot take rows of an older one.
  if (prepared.value.version !== manifest.schemaVersion) return refuse({ kind: 'not-empty' });
  const files = openFileStore(data);
  const keep = async (sha256: Sha256) => files.keep(await readFile(join(folder, relativePathOf(sha256))));
  for (const { sha256 } of manifest.files) await keep(sha256);
  const isLeftOut = accounts === 'without-accounts' ? isOfAccounts : () => false;
  const refused = await copyIn(pool, folder, manifest, isLeftOut);
  if (refused !== null) return refuse(refused);
  // Until the rows were there, a server that just started on this folder could still sweep the files.
  for (const { sha256 } of manifest.files) if (!(await touch(files.pathOf(sha256)))) await keep(sha256);
  const migrated = await migrate(pool);
  if (!migrated.ok) return refuse({ kind: 'migration', refusal: migrated.refusal });
  await noteUse(pool, data);
  return ok({ ...manifest, tables: manifest.tables.filter((table) => !isLeftOut(table)) });
}

async function readManifest(folder: string): Promise<Manifest | null> {
  try {
    return manifestShape.parse(JSON.parse(await readFile(join(folder, MANIFEST_NAME), 'utf8')));
  } catch {
    return null;
  }
}

/** The first file of the backup that is missing or is not what the manifest says. */
async function findDamage(folder: string, { tables, files }: Manifest): Promise<string | null> {
  const expected = [...tables, ...files.map((file) => ({ ...file, path: relativePathOf(file.sha256) }))];
  for (const { path, sha256 } of expected) {
    const found = await measureFile(join(folder, path)).catch(() => null);
    if (found?.sha256 !== sha256) return path;
  }
  return null;
}

const isEmpty = (pool: pg.Pool): Promise<boolean> =>
  withClient(pool, async (client) => {
    for (const { name } of (await tablesInOrder(client)).filter(isCarried)) {
      const { rowCount } = await client.query(`select from ${quoted(name)} limit 1`);
      if (rowCount !== 0) return false;
    }
    return true;
  });

type TableOfBackup = Manifest['tables'][number];
type CopyRefusal = Extract<RestoreRefusal, { readonly kind: 'damaged' | 'needs-accounts' }>;

/** Brings all rows in but those of tables that are left out, or none: then what does not fit the rest of the backup. */
const copyIn = (
  pool: pg.Pool,
  folder: string,
  { tables, files }: Manifest,
  isLeftOut: (table: Pick<TableOfBackup, 'name'>) => boolean,
): Promise<CopyRefusal | null> =>
  withClient(pool, async (client) => {
    let path = MANIFEST_NAME;
    let copying: TableOfBackup | null = null;
    try {
      await client.query('begin');
      const lacking = (await tablesInOrder(client)).filter(isCarried);
      if (lacking.some(({ name }) => !tables.some((table) => table.name === name)))
        return { kind: 'damaged', path };
      for (const table of tables.filter((one) => !isLeftOut(one))) {
        path = table.path;
        copying = table;
        const statement = `copy ${quoted(table.name)} (${table.columns.map(quoted).join(', ')}) from stdin`;
        const stream = client.query(copyFrom(statement));
        await pipeline(createReadStream(join(folder, path)), stream);
        if (stream.rowCount !== table.rows) return { kind: 'damaged', path };
      }
      path = MANIFEST_NAME;
      copying = null;
      const kept = new Set(files.map(({ sha256 }) => sha256));
      if ((await keptFiles(client)).some((sha256) => !kept.has(sha256))) return { kind: 'damaged', path };
      await client.query('commit');
      // Until the server has counted the rows by itself it takes many for few, and joins them one by one.
      await client.query('analyze');
      return null;
    } catch (error) {
      if (!(error instanceof pg.DatabaseError && isOfRows(error))) throw error;
      await client.query('rollback');
      const lacked = copying && (await tableOfForeignKey(client, copying.name, error.constraint));
      return copying && lacked && isLeftOut(lacked)
        ? { kind: 'needs-accounts', table: copying.name }
        : { kind: 'damaged', path };
    }
  });

/**
 * Whether a statement failed for what it was given: data (22), constraints (23), names of tables and columns (42).
 * A server that stops or whose disk is full says nothing about the backup.
 */
const isOfRows = ({ code }: pg.DatabaseError): boolean => /^(22|23|42)/.test(code ?? '');
