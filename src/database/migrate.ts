import type pg from 'pg';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type Migration, readMigrations } from './migration-files.ts';
import type { BackupRefusal, MigrationRefusal } from './refusal.ts';
import { withClient } from './with-client.ts';

export type Migrated = { readonly version: number; readonly applied: readonly string[] };

/** Any number that no other program takes on the same database: "PRNG". */
const ADVISORY_LOCK = 0x50_52_4e_47;

type Options = {
  /** Called once before the first change when the database already holds a schema; can refuse the change. */
  readonly backUp?: (version: number) => Promise<Result<unknown, BackupRefusal>>;
  /** The last version to apply; all by default. */
  readonly upTo?: number;
  readonly migrations?: readonly Migration[];
};

/**
 * Brings the schema up to date, one transaction a step, while no other process does. Refuses a schema that is newer
 * than this program and one whose steps are not those of this program.
 */
export async function migrate(
  pool: pg.Pool,
  { backUp, upTo = Number.POSITIVE_INFINITY, migrations }: Options = {},
): Promise<Result<Migrated, MigrationRefusal>> {
  const known = migrations ?? (await readMigrations());
  return withClient(pool, async (client) => {
    await client.query('select pg_advisory_lock($1)', [ADVISORY_LOCK]);
    const recorded = await recordedMigrations(client);
    const refusal = compare(recorded, known);
    if (refusal !== null) return refuse(refusal);
    const waiting = known.filter(({ version }) => version > recorded.length && version <= upTo);
    if (waiting.length > 0 && recorded.length > 0) {
      const backedUp = await backUp?.(recorded.length);
      if (backedUp?.ok === false) return refuse({ kind: 'no-backup', refusal: backedUp.refusal });
    }
    for (const migration of waiting) await apply(client, migration);
    return ok({ version: recorded.length + waiting.length, applied: waiting.map(({ name }) => name) });
  });
}

type Recorded = { readonly version: number; readonly name: string; readonly sha256: string };

/** The version of the schema, 0 for an empty database. */
export async function schemaVersion(client: pg.Pool | pg.ClientBase): Promise<number> {
  return (await recordedMigrations(client)).length;
}

async function recordedMigrations(client: pg.Pool | pg.ClientBase): Promise<readonly Recorded[]> {
  const { rows: found } = await client.query(`select from pg_catalog.pg_tables
    where schemaname = 'system' and tablename = 'migration'`);
  if (found.length === 0) return [];
  const { rows } = await client.query<Recorded>(
    'select version, name, sha256 from system.migration order by version',
  );
  return rows;
}

function compare(recorded: readonly Recorded[], known: readonly Migration[]): MigrationRefusal | null {
  if (recorded.length > known.length) {
    return { kind: 'newer-schema', found: recorded.length, known: known.length };
  }
  const changed = recorded.find(({ sha256 }, index) => sha256 !== known[index]?.sha256);
  return changed === undefined ? null : { kind: 'changed', name: changed.name };
}

/** The first step also makes the table that records the steps, in the schema of what belongs to the installation. */
const RECORD_TABLE = `
  create schema if not exists system;
  create table if not exists system.migration (
    version integer not null primary key,
    name text not null,
    sha256 text not null,
    applied_at timestamptz not null
  )`;

async function apply(client: pg.PoolClient, { version, name, sql, sha256 }: Migration): Promise<void> {
  await client.query('begin');
  await client.query(RECORD_TABLE);
  await client.query(sql);
  await client.query(
    'insert into system.migration (version, name, sha256, applied_at) values ($1, $2, $3, $4)',
    [version, name, sha256, new Date()],
  );
  await client.query('commit');
}
