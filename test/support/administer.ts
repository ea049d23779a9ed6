import pg from 'pg';
import type { Connection } from '../../src/database/embedded/postmaster.ts';

/** Runs statements that no transaction may hold, beside the databases that are copied. */
export async function administer(connection: Connection, statements: readonly string[]): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
