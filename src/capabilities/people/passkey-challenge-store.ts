import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** `add`: a passkey that is being added; `prove`: by a passkey that is there. */
export type ChallengePurpose = 'add' | 'prove';

/** Who has to sign: the id of a session, or the hash of the token of a sign-in that is pending; and what for. */
export type ChallengeHolder = { readonly holder: string; readonly purpose: ChallengePurpose };

/** Challenges of one holder for one purpose that are kept at once, one for each page that asks; the oldest makes room. */
const MOST_OF_ONE_HOLDER = 20;

const keyOf = (holder: string, challenge: string): string => `${holder}/${challenge}`;

/** Keeps what has to be signed, beside what other pages have asked the same holder. */
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
    .deleteFrom('access.passkey_challenge')
    .where('purpose', '=', purpose)
    .where('holder', 'in', (row) =>
      row
        .selectFrom('access.passkey_challenge')
        .select('holder')
        .where('purpose', '=', purpose)
        .where(({ fn, val }) => fn<boolean>('starts_with', ['holder', val(keyOf(holder, ''))]))
        .orderBy('expires_at', 'desc')
        .offset(MOST_OF_ONE_HOLDER - 1),
    )
    .execute();
  await database
    .insertInto('access.passkey_challenge')
    .values({ holder: keyOf(holder, challenge), purpose, challenge, expires_at })
    .execute();
}

/** Takes a challenge, for the one try that it is good for; false when this holder has none such or its time is over. */
export async function takeChallenge(
  database: Kysely<Database>,
  { holder, purpose, challenge }: ChallengeHolder & { readonly challenge: string },
  now: Date,
): Promise<boolean> {
  const row = await database
    .deleteFrom('access.passkey_challenge')
    .where('holder', '=', keyOf(holder, challenge))
    .where('purpose', '=', purpose)
    .returning('expires_at')
    .executeTakeFirst();
  return row !== undefined && row.expires_at > now;
}

/** Takes away challenges whose time is over; gives how many went. */
export async function deleteExpiredChallenges(database: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.passkey_challenge')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
