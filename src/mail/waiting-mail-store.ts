import type { Kysely } from 'kysely';
import type { Database } from '../database/tables.ts';
import { triedAgainAt, type WaitingMail } from './waiting-mail.ts';

/**
 * Keeps a mail until it is sent. One that waits already is not sent sooner by another; that is written down all the same,
 * so that asking takes as long for a name that waits as for one that nobody has.
 */
export async function insertWaitingMail(
  database: Kysely<Database>,
  { key, kind, to, about, origin, requestId }: WaitingMail,
  now: Date,
): Promise<void> {
  await database
    .insertInto('access.waiting_mail')
    .values({
      mail_key: key,
      kind,
      sign_in_name: to,
      about: JSON.stringify(about),
      origin,
      request_id: requestId,
      asked_at: now,
      due_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('mail_key').doUpdateSet((row) => ({ request_id: row.ref('excluded.request_id') })),
    )
    .execute();
}

/** A mail whose turn it is, how often it was tried, with this time, and whether an earlier try never came to an end. */
export type DueMail = WaitingMail & {
  readonly askedAt: Date;
  readonly tries: number;
  readonly wasBegun: boolean;
};

/**
 * Takes the mail of these kinds whose turn it is; null when none is due. Its next try is set before this one begins, so that
 * another server leaves it alone meanwhile and it is taken again when this one falls over.
 */
export function takeDueMail(
  database: Kysely<Database>,
  kinds: readonly string[],
  now: Date,
): Promise<DueMail | null> {
  return database.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('access.waiting_mail')
      .selectAll()
      .where('due_at', '<=', now)
      .where('kind', 'in', kinds)
      .orderBy('due_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (due === undefined) return null;
    const tries = due.tries + 1;
    await transaction
      .updateTable('access.waiting_mail')
      .set({ tries, due_at: triedAgainAt(tries, now) })
      .where('mail_key', '=', due.mail_key)
      .execute();
    return {
      key: due.mail_key,
      kind: due.kind,
      to: due.sign_in_name,
      about: due.about,
      origin: due.origin,
      requestId: due.request_id,
      askedAt: due.asked_at,
      tries,
      wasBegun: due.begun_at !== null,
    };
  });
}

/** Has every mail of these kinds whose turn it is wait with one that was tried for all of them: it counts as a try of each. */
export async function deferDueMails(
  database: Kysely<Database>,
  kinds: readonly string[],
  { now, until }: { readonly now: Date; readonly until: Date },
): Promise<void> {
  await database
    .updateTable('access.waiting_mail')
    .set(({ eb }) => ({ tries: eb('tries', '+', 1), due_at: until }))
    .where('mail_key', 'in', (due) =>
      due
        .selectFrom('access.waiting_mail')
        .select('mail_key')
        .where('due_at', '<=', now)
        .where('kind', 'in', kinds)
        .forUpdate()
        .skipLocked(),
    )
    .execute();
}

/** Notes that the mail server is given a mail now; false when another server has taken it since. */
export async function noteBegun(
  database: Kysely<Database>,
  { key, tries }: Pick<DueMail, 'key' | 'tries'>,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('access.waiting_mail')
    .set({ begun_at: now })
    .where('mail_key', '=', key)
    .where('tries', '=', tries)
    .where('begun_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Notes that the mail server has not taken a mail: it is tried again. */
export async function noteNotTaken(database: Kysely<Database>, key: string): Promise<void> {
  await database
    .updateTable('access.waiting_mail')
    .set({ begun_at: null })
    .where('mail_key', '=', key)
    .execute();
}

/** Takes away a mail that needs to be sent no more. */
export async function deleteWaitingMail(database: Kysely<Database>, key: string): Promise<void> {
  await database.deleteFrom('access.waiting_mail').where('mail_key', '=', key).execute();
}

/** Takes away mails that were asked for before a moment, sent or not; gives how many went. */
export async function deleteOldMails(database: Kysely<Database>, askedBefore: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.waiting_mail')
    .where('asked_at', '<', askedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
