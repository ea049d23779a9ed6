import { type Kysely, sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Failures } from './sign-in-wait.ts';

/** Most rows that one statement takes away: housekeeping must hold up nobody. */
const BATCH = 100;

/** What failed under each subject; those of which nothing is known are left out. */
export async function readFailures(
  database: Kysely<Database>,
  subjectHashes: readonly string[],
): Promise<ReadonlyMap<string, Failures>> {
  const rows = await database
    .selectFrom('access.failure')
    .selectAll()
    .where('subject_hash', 'in', subjectHashes)
    .execute();
  return new Map(rows.map((row) => [row.subject_hash, { count: row.count, lastAt: row.last_at }]));
}

/**
 * Holds subjects until the transaction ends, without a row of them: whoever tries beside it waits and sees what this one
 * leaves. Always in one order, so that two never wait for each other.
 */
export async function holdSubjects(
  transaction: Transaction<Database>,
  subjectHashes: readonly string[],
): Promise<void> {
  for (const hash of [...subjectHashes].sort())
    await sql`select pg_advisory_xact_lock(hashtextextended(${hash}, 0))`.execute(transaction);
}

/** Keeps what failed under a subject that is held; nothing when there is nothing left of it. */
export async function keepFailures(
  transaction: Transaction<Database>,
  subject_hash: string,
  { count, lastAt: last_at }: Failures,
): Promise<void> {
  if (count <= 0) {
    await transaction.deleteFrom('access.failure').where('subject_hash', '=', subject_hash).execute();
    return;
  }
  await transaction
    .insertInto('access.failure')
    .values({ subject_hash, count, last_at })
    .onConflict((conflict) => conflict.column('subject_hash').doUpdateSet({ count, last_at }))
    .execute();
}

/** Takes away the oldest of more failures than may be kept, a batch at a time; gives how many went. */
export async function deleteOverflow(database: Kysely<Database>, most: number): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.failure')
    .where('subject_hash', 'in', (row) =>
      row
        .selectFrom('access.failure')
        .select('subject_hash')
        .orderBy('last_at', 'desc')
        .orderBy('subject_hash')
        .offset(most)
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Takes away failures that are forgotten, a batch at a time; gives how many went. */
export async function deleteForgotten(database: Kysely<Database>, before: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.failure')
    .where('subject_hash', 'in', (row) =>
      row
        .selectFrom('access.failure')
        .select('subject_hash')
        .where('last_at', '<', before)
        .limit(BATCH)
        .forUpdate()
        .skipLocked(),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}
