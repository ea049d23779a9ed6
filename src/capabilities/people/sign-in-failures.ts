import type { Kysely, Transaction } from 'kysely';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import {
  deleteForgotten,
  deleteOverflow,
  holdSubjects,
  keepFailures,
  readFailures,
} from './failure-store.ts';
import {
  beginsWait,
  type Counted,
  countNow,
  type Failures,
  forgottenBefore,
  MOST_FAILURES,
  secondsToWait,
} from './sign-in-wait.ts';

/** What a try counts against, and the hash under which its failures are kept. */
export type Subject = { readonly counted: Counted; readonly hash: string };

/** Kept under its hash: a name may be a password typed into the wrong field. */
export const subjectOf = (counted: Counted, ...parts: readonly string[]): Subject => ({
  counted,
  hash: hashOf(JSON.stringify([counted, ...parts])),
});

/**
 * What came of counting a try. `seconds`: that it has to wait instead of being looked at, 0 for none; then nothing is kept
 * of it. `isToTell`: a wait begins with it, should it fail.
 */
export type CountedTry = { readonly seconds: number; readonly isToTell: boolean };

/** Counts a try as failed. */
export async function countTry(
  database: Kysely<Database>,
  subjects: readonly Subject[],
  now: Date,
): Promise<CountedTry> {
  // Asked before anything is held, so that tries that have to wait hold up nobody.
  const seconds = secondsToWait(await failuresOf(database, subjects), now);
  if (seconds > 0) return { seconds, isToTell: false };
  return database.transaction().execute(async (transaction) => {
    await holdSubjects(transaction, hashesOf(subjects));
    const found = await failuresOf(transaction, subjects);
    const stillToWait = secondsToWait(found, now);
    if (stillToWait > 0) return { seconds: stillToWait, isToTell: false };
    const counts: Partial<Record<Counted, number>> = {};
    for (const { counted, hash } of subjects) {
      const count = countNow(found[counted] ?? null, now) + 1;
      counts[counted] = count;
      await keepFailures(transaction, hash, { count, lastAt: now });
    }
    await deleteForgotten(transaction, forgottenBefore(now));
    await deleteOverflow(transaction, MOST_FAILURES);
    return { seconds: 0, isToTell: beginsWait(counts) };
  });
}

/** Nothing failed: one's own failures are gone, those shared with others as if the try had not been. */
export async function forgive(
  transaction: Transaction<Database>,
  subjects: readonly Subject[],
  now: Date,
): Promise<void> {
  await holdSubjects(transaction, hashesOf(subjects));
  const found = await failuresOf(transaction, subjects);
  for (const { counted, hash } of subjects) {
    const failures = found[counted];
    if (failures === undefined) continue;
    const count = counted === 'own' ? 0 : countNow(failures, now) - 1;
    await keepFailures(transaction, hash, { count, lastAt: failures.lastAt });
  }
}

const hashesOf = (subjects: readonly Subject[]) => subjects.map(({ hash }) => hash);

async function failuresOf(
  database: Kysely<Database>,
  subjects: readonly Subject[],
): Promise<Partial<Record<Counted, Failures>>> {
  const found = await readFailures(database, hashesOf(subjects));
  return Object.fromEntries(
    subjects.flatMap(({ counted, hash }) => {
      const failures = found.get(hash);
      return failures ? [[counted, failures]] : [];
    }),
  );
}
