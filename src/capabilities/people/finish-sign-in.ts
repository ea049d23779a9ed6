import type { Kysely } from 'kysely';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type Recording, recordAlone } from '../audit/acts.ts';
import { findAccount } from './find-account.ts';
import { noteIdentityUsed } from './identity-store.ts';
import { findKnownBrowser } from './known-browser-store.ts';
import { browserUnknownBefore } from './lifetimes.ts';
import { openSession, type SignedIn, type SigningBrowser } from './open-session.ts';
import { countCode, deletePendingSignIn } from './pending-sign-in-store.ts';
import { identityOf } from './pending-token.ts';
import type { PeopleDesk } from './people-desk.ts';
import { proveSecondFactor, type TypedProof } from './prove-second-factor.ts';
import type { RelyingParty } from './relying-party.ts';
import { countTry, forgive, type Subject, subjectOf } from './sign-in-failures.ts';

/**
 * `ended`: the password has to be given anew. `wrong`: the code, or one that was used before. `wait`: not even looked at.
 * `key-lost`: only a recovery code can be looked at here.
 */
export type FinishRefusal =
  | { readonly kind: 'ended' | 'wrong' | 'key-lost' }
  | { readonly kind: 'wait'; readonly seconds: number };

/** Codes that may be given for one password. */
const MOST_CODES = 5;

type Desk = Pick<PeopleDesk, 'database' | 'clock' | 'sealing'>;

/** The account of which a browser owes the second factor; null when its time is over, or it never gave the password. */
export async function findPendingSignIn(
  { database, clock }: Pick<Desk, 'database' | 'clock'>,
  pendingToken: string | null,
): Promise<{ readonly accountId: string } | null> {
  if (pendingToken === null) return null;
  const row = await database
    .selectFrom('access.pending_sign_in')
    .select('account_id')
    .where('token_hash', '=', hashOf(pendingToken))
    .where('expires_at', '>', clock())
    .where('tries', '<', MOST_CODES)
    .executeTakeFirst();
  return row === undefined ? null : { accountId: row.account_id };
}

/**
 * The second step of signing in: opens a session when the second factor is right. Wrong ones make the account's next try
 * wait wherever it comes from, since who is here knows the password and may send from many networks; in a known browser
 * only what failed there counts. A try is counted as failed before it is looked at.
 */
export async function finishSignIn(
  desk: Desk,
  given: {
    readonly pendingToken: string | null;
    readonly typed: TypedProof;
    readonly browser: SigningBrowser;
    /** Where passkeys can be used; absent or null where they cannot. */
    readonly relyingParty?: RelyingParty | null;
  },
  record: Recording,
): Promise<Result<SignedIn, FinishRefusal>> {
  const { database, clock } = desk;
  const pending = await findPendingSignIn(desk, given.pendingToken);
  if (pending === null || given.pendingToken === null) return refuse({ kind: 'ended' });
  const { accountId } = pending;
  const { pendingToken } = given;
  const tokenHash = hashOf(pendingToken);
  const subjects = [await subjectFor(database, accountId, given.browser.browserToken, clock())];
  const { seconds, isToTell } = await countTry(database, subjects, clock());
  if (seconds > 0) return refuse({ kind: 'wait', seconds });
  if (!(await countCode(database, tokenHash, MOST_CODES))) return refuse({ kind: 'ended' });
  const finished = await database
    .transaction()
    .execute(async (transaction): Promise<Result<SignedIn, FinishRefusal>> => {
      const now = clock();
      const account = await findAccount(transaction, { accountId }, 'hold');
      if (account === null || account.isDisabled) return refuse({ kind: 'ended' });
      const proof = await proveSecondFactor(transaction, desk.sealing, {
        ...{ accountId, now, typed: given.typed, holder: { pendingToken } },
        relyingParty: given.relyingParty ?? null,
      });
      if (proof === 'wrong' || proof === 'key-lost') return refuse({ kind: proof });
      // Ended meanwhile, by another password or beside this one: the code is used up all the same.
      if (!(await deletePendingSignIn(transaction, tokenHash))) return refuse({ kind: 'ended' });
      await forgive(transaction, subjects, now);
      const identityId = identityOf(pendingToken);
      if (identityId !== null) await noteIdentityUsed(transaction, { identityId, accountId }, now);
      if (proof === 'recovery-code') {
        const actor = { kind: 'account', accountId } as const;
        const used = { event: 'recovery-code-used', agencyId: null, subject: { accountId }, actor } as const;
        await record(transaction, { ...used, at: now });
      }
      return ok(await openSession(transaction, { accountId, browser: given.browser, now }, record));
    });
  if (!finished.ok && finished.refusal.kind === 'wrong' && isToTell) {
    const told = { event: 'sign-in-slowed', actor: { kind: 'stranger' } } as const;
    await recordAlone(database, record, { ...told, agencyId: null, subject: { accountId }, at: clock() });
  }
  return finished;
}

async function subjectFor(
  database: Kysely<Database>,
  accountId: string,
  browserToken: string | null,
  now: Date,
): Promise<Subject> {
  const known =
    browserToken === null
      ? null
      : await findKnownBrowser(database, hashOf(browserToken), browserUnknownBefore(now));
  return known?.accountIds.includes(accountId)
    ? subjectOf('own', 'second-factor', 'browser', known.browserId, accountId)
    : subjectOf('own', 'second-factor', accountId);
}
