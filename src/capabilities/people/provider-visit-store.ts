import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** A browser that is at the provider: whose it is (null for a stranger who signs in) and where it goes on to. */
export type ProviderVisit = {
  readonly nonce: string;
  readonly codeVerifier: string;
  readonly next: string;
  readonly connecting: { readonly accountId: string; readonly sessionId: string } | null;
};

/** Visits of one network that are kept at once; the oldest makes room. */
const MOST_OF_ONE_SOURCE = 200;

/** Keeps a visit; what has expired goes. */
export async function insertProviderVisit(
  database: Kysely<Database>,
  visit: ProviderVisit & {
    readonly stateHash: string;
    readonly browserHash: string;
    readonly sourceHash: string;
    readonly expiresAt: Date;
    readonly now: Date;
  },
): Promise<void> {
  await deleteExpiredVisits(database, visit.now);
  await database
    .deleteFrom('access.provider_visit')
    .where('state_hash', 'in', (row) =>
      row
        .selectFrom('access.provider_visit')
        .select('state_hash')
        .where('source_hash', '=', visit.sourceHash)
        .orderBy('expires_at', 'desc')
        .offset(MOST_OF_ONE_SOURCE - 1),
    )
    .execute();
  await database
    .insertInto('access.provider_visit')
    .values({
      state_hash: visit.stateHash,
      browser_hash: visit.browserHash,
      source_hash: visit.sourceHash,
      nonce: visit.nonce,
      code_verifier: visit.codeVerifier,
      next: visit.next,
      account_id: visit.connecting?.accountId ?? null,
      session_id: visit.connecting?.sessionId ?? null,
      expires_at: visit.expiresAt,
    })
    .execute();
}

/** Takes the visit of a state out, once; null when there is none, its time is over, or another browser made it. */
export async function takeProviderVisit(
  database: Kysely<Database>,
  by: { readonly stateHash: string; readonly browserHash: string; readonly now: Date },
): Promise<ProviderVisit | null> {
  const row = await database
    .deleteFrom('access.provider_visit')
    .where('state_hash', '=', by.stateHash)
    .where('browser_hash', '=', by.browserHash)
    .where('expires_at', '>', by.now)
    .returning(['nonce', 'code_verifier', 'next', 'account_id', 'session_id'])
    .executeTakeFirst();
  if (row === undefined) return null;
  const { nonce, code_verifier: codeVerifier, next, account_id: accountId, session_id: sessionId } = row;
  const connecting = accountId === null || sessionId === null ? null : { accountId, sessionId };
  return { nonce, codeVerifier, next, connecting };
}

/** Takes away what has expired; gives how many went. */
export async function deleteExpiredVisits(database: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.provider_visit')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
