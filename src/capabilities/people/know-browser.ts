import type { Transaction } from 'kysely';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { rememberBrowser } from './known-browser-store.ts';
import { browserUnknownBefore } from './lifetimes.ts';

/**
 * Makes the browser in which a person has just signed in or chosen a password known for their account; gives the token by
 * which it is known from then on. `shown`: the token that the browser showed, null of one that shows none.
 */
export async function knowBrowser(
  transaction: Transaction<Database>,
  accountId: string,
  shown: string | null,
  now: Date,
): Promise<string> {
  const token = randomToken();
  await rememberBrowser(transaction, {
    ...{ accountId, now, seenAfter: browserUnknownBefore(now), tokenHash: hashOf(token) },
    shown: shown === null ? null : hashOf(shown),
  });
  return token;
}
