import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { triedAgainAt } from './asked-link-spacing.ts';

/** A request for a link, as it waits for its mail. */
export type LinkRequest = {
  readonly signInName: string;
  /** Under which the mail shows the link: `https://ita.example.go.th`. */
  readonly origin: string;
  readonly requestId: string;
};

/**
 * Keeps a request until its mail is sent. One that waits already is not sent sooner by another; that is written down all the
 * same, so that asking takes as long for a name that waits as for one that nobody has, whose request does not stay.
 */
export async function insertLinkRequest(
  database: Kysely<Database>,
  request: LinkRequest,
  now: Date,
): Promise<void> {
  await database
    .insertInto('access.link_request')
    .values({
      sign_in_name: request.signInName,
      origin: request.origin,
      request_id: request.requestId,
      asked_at: now,
      due_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('sign_in_name').doUpdateSet((row) => ({ request_id: row.ref('excluded.request_id') })),
    )
    .execute();
}

/**
 * Takes the request whose turn it is; null when none is due. Its next try is set before this one begins, so that another
 * server leaves it alone meanwhile and it is taken again when this one falls over.
 */
export function takeDueRequest(database: Kysely<Database>, now: Date): Promise<LinkRequest | null> {
  return database.transaction().execute(async (transaction) => {
    const due = await transaction
      .selectFrom('access.link_request')
      .selectAll()
      .where('due_at', '<=', now)
      .orderBy('due_at')
      .limit(1)
      .forUpdate()
      .skipLocked()
      .executeTakeFirst();
    if (due === undefined) return null;
    const tries = due.tries + 1;
    await transaction
      .updateTable('access.link_request')
      .set({ tries, due_at: triedAgainAt(tries, now) })
      .where('sign_in_name', '=', due.sign_in_name)
      .execute();
    return { signInName: due.sign_in_name, origin: due.origin, requestId: due.request_id };
  });
}

/** Takes away a request whose mail was sent, or that no account has. */
export async function deleteLinkRequest(database: Kysely<Database>, signInName: string): Promise<void> {
  await database.deleteFrom('access.link_request').where('sign_in_name', '=', signInName).execute();
}

/** Takes away requests under names by which nobody can sign in with a password. */
export async function deleteUnanswerable(database: Kysely<Database>): Promise<void> {
  await database
    .deleteFrom('access.link_request')
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('account.account as person')
            .select('person.account_id')
            .whereRef('person.sign_in_name', '=', 'access.link_request.sign_in_name')
            .where('person.password_hash', 'is not', null)
            .where('person.disabled_at', 'is', null),
        ),
      ),
    )
    .execute();
}

/** Takes away requests from before a moment; gives how many went. */
export async function deleteOldRequests(database: Kysely<Database>, askedBefore: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.link_request')
    .where('asked_at', '<', askedBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
