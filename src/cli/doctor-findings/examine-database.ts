import type pg from 'pg';
import type { Config } from '../../config.ts';
import { schemaVersion } from '../../database/migrate.ts';
import { readMigrations } from '../../database/migration-files.ts';
import { openForVerb } from '../../database/open.ts';
import { tellDatabaseRefusal } from '../refusals.ts';
import { type Finding, sound, unsound } from './finding.ts';

/** Whether the database can be reached, knows Thai letters, and has the schema of this program. */
export async function* examineDatabase(config: Config): AsyncGenerator<Finding> {
  const opened = await openForVerb(config);
  if (!opened.ok) {
    yield unsound(({ commandLine }) => tellDatabaseRefusal(commandLine, opened.refusal));
    return;
  }
  try {
    const { pool } = opened.value;
    const { rows } = await pool.query<{ found: string }>("select current_setting('server_version') as found");
    yield sound(({ doctor }) => doctor.database({ found: rows[0]?.found ?? '' }));
    yield await examineDurability(pool);
    yield await examineLocale(pool);
    yield await examineSchema(pool);
  } finally {
    await opened.value.close();
  }
}

async function examineDurability(pool: pg.Pool): Promise<Finding> {
  const { rows } = await pool.query<{ fsync: string }>("select current_setting('fsync') as fsync");
  return rows[0]?.fsync === 'on'
    ? sound(({ doctor }) => doctor.durable)
    : unsound(({ doctor }) => doctor.notDurable);
}

/** Under locale C a Thai word has no trigrams, and a search for it would read every row. */
async function examineLocale(pool: pg.Pool): Promise<Finding> {
  const client = await pool.connect();
  try {
    await client.query('begin');
    await client.query('create extension if not exists pg_trgm');
    const { rows } = await client.query<{ count: number }>(
      "select cardinality(show_trgm('เจ้าหน้าที่')) as count",
    );
    return (rows[0]?.count ?? 0) > 0
      ? sound(({ doctor }) => doctor.locale)
      : unsound(({ doctor }) => doctor.localeC);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return unsound(({ doctor }) => doctor.noTrigrams({ reason }));
  } finally {
    await client.query('rollback');
    client.release();
  }
}

async function examineSchema(pool: pg.Pool): Promise<Finding> {
  const found = await schemaVersion(pool);
  const known = (await readMigrations()).length;
  if (found === known || found === 0) return sound(({ doctor }) => doctor.schema({ found }));
  return found > known
    ? unsound(({ commandLine }) => commandLine.migration.newerSchema({ found, known }))
    : unsound(({ doctor }) => doctor.schemaOld({ found, known }));
}
