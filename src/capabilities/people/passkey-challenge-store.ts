import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** `add`: a passkey that is being added; `prove`: by a passkey that is there. */
export type ChallengePurpose = 'add' | 'prove';

/** Who has to sign: the id of a session, or the hash of the token of a sign-in that is pending; and what for. */
export type ChallengeHolder = { readonly holder: string; readonly purpose: ChallengePurpose };

/** Keeps what has to be signed; an earlier challenge of the same holder for the same purpose is void from then on. */
export async function keepChallenge(
  database: Kysely<Database>,
  {
    holder,
    purpose,
    challenge,
    expiresAt: expires_at,
  }: ChallengeHolder & { readonly challenge: string; readonly expiresAt: Date },
): Promise<void> {
  await database
    .insertInto('access.passkey_challenge')
    .values({ holder, purpose, challenge, expires_at })
    .onConflict((conflict) => conflict.columns(['holder', 'purpose']).doUpdateSet({ challenge, expires_at }))
    .execute();
}

/** Takes what has to be signed, for the one try that it is good for; null when there is none or its time is over. */
export async function takeChallenge(
  database: Kysely<Database>,
  { holder, purpose }: ChallengeHolder,
  now: Date,
): Promise<string | null> {
  const row = await database
    .deleteFrom('access.passkey_challenge')
    .where('holder', '=', holder)
    .where('purpose', '=', purpose)
    .returning(['challenge', 'expires_at'])
    .executeTakeFirst();
  return row !== undefined && row.expires_at > now ? row.challenge : null;
}

/** Takes away challenges whose time is over; gives how many went. */
export async function deleteExpiredChallenges(database: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.passkey_challenge')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
