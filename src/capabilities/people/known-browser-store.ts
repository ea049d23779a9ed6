import type { Kysely, Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';

/** The browser of a token and the accounts that it is known for; null of one that none of them has used lately. */
export async function findKnownBrowser(
  database: Kysely<Database>,
  tokenHash: string,
  seenAfter: Date,
): Promise<{ readonly browserId: string; readonly accountIds: readonly string[] } | null> {
  const rows = await database
    .selectFrom('access.known_browser')
    .select(['browser_id', 'account_id'])
    .where('token_hash', '=', tokenHash)
    .where('seen_at', '>', seenAfter)
    .execute();
  const [first] = rows;
  return first ? { browserId: first.browser_id, accountIds: rows.map((row) => row.account_id) } : null;
}

/**
 * Makes a browser known for an account, under a new token: the one that it had is worth nothing from then on, to whoever
 * else may have it. It stays known for the others who use it.
 */
export async function rememberBrowser(
  transaction: Transaction<Database>,
  given: {
    /** Of the token that the browser shows; null of one that shows none. */
    readonly shown: string | null;
    readonly tokenHash: string;
    readonly accountId: string;
    readonly seenAfter: Date;
    readonly now: Date;
  },
): Promise<void> {
  const { shown, tokenHash: token_hash, accountId: account_id, seenAfter, now: seen_at } = given;
  const renewed =
    shown === null
      ? undefined
      : await transaction
          .updateTable('access.known_browser')
          .set({ token_hash })
          .where('token_hash', '=', shown)
          .where('seen_at', '>', seenAfter)
          .returning('browser_id')
          .executeTakeFirst();
  await transaction
    .insertInto('access.known_browser')
    .values({ browser_id: renewed?.browser_id ?? uuidv7(), account_id, token_hash, seen_at })
    .onConflict((conflict) =>
      conflict.columns(['browser_id', 'account_id']).doUpdateSet({ token_hash, seen_at }),
    )
    .execute();
}

export async function forgetBrowsers(transaction: Transaction<Database>, accountId: string): Promise<void> {
  await transaction.deleteFrom('access.known_browser').where('account_id', '=', accountId).execute();
}

/** Takes away browsers in which nobody has signed in for long, a batch at a time; gives how many rows went. */
export async function deleteUnknownBrowsers(database: Kysely<Database>, seenBefore: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.known_browser')
    .where('token_hash', 'in', (row) =>
      row
        .selectFrom('access.known_browser')
        .select('token_hash')
        .where('seen_at', '<=', seenBefore)
        .limit(1000),
    )
    .where('seen_at', '<=', seenBefore)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
