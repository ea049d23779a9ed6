import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { parseSignInName } from './account.ts';
import { describeBrowser } from './describe-browser.ts';
import { findAccount, type StoredAccount } from './find-account.ts';
import { isOutdated, NOBODYS } from './hash-password.ts';
import { endedBefore } from './lifetimes.ts';
import type { PeopleDesk } from './people-desk.ts';
import { hashOf, randomToken } from '../../database/secret.ts';
import { countedFor, countNow, forgottenBefore, secondsToWait } from './sign-in-wait.ts';
import {
  deleteEndedSessions,
  deleteForgotten,
  deleteSessionOf,
  holdFailures,
  insertSession,
  rememberBrowser,
  setFailures,
  updatePassword,
} from './store.ts';

export type SignInTry = {
  readonly signInName: string;
  readonly password: string;
  /** Of the browser in which somebody signed in before; null of one that shows none. */
  readonly browserToken: string | null;
  /** The session that the browser still has, which the new one replaces; null of one that has none. */
  readonly sessionToken: string | null;
  /** The network that the try comes from. */
  readonly source: string;
  readonly userAgent: string;
};

/** `wrong`: name or password, nobody is told which. `wait`: not even looked at. */
export type SignInRefusal = { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number };

/** Two tokens for the browser: of the new session, and of the browser itself, which it keeps when the session has ended. */
export type SignedIn = { readonly sessionToken: string; readonly browserToken: string };

/**
 * Opens a session, always a new one, and ends the one that it replaces in the browser. Whatever is wrong, one password is compared. A try is counted as failed before it
 * is looked at, so that many at once are no way around the wait, and forgiven when it was right.
 */
export async function signIn(
  desk: PeopleDesk,
  tried: SignInTry,
  record: Recording,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { database, clock, passwords } = desk;
  const signInName = parseSignInName(tried.signInName);
  const account = signInName === null ? null : await findAccount(database, { signInName });
  const counts = await subjectsOf(desk, tried, account);
  const seconds = await database
    .transaction()
    .execute((transaction) => countTry(transaction, counts, clock()));
  if (seconds > 0) return refuse({ kind: 'wait', seconds });
  const isRight = await passwords.verify(account?.passwordHash ?? NOBODYS, tried.password);
  if (account === null || account.passwordHash === null || account.isDisabled || !isRight)
    return refuse({ kind: 'wrong' });
  const { accountId, passwordHash } = account;
  const renewed = isOutdated(passwordHash) ? await passwords.hash(tried.password) : null;
  return database.transaction().execute(async (transaction) => {
    const now = clock();
    const still = await findAccount(transaction, { accountId }, 'hold');
    if (still === null || still.isDisabled || still.passwordHash !== passwordHash)
      return refuse({ kind: 'wrong' });
    if (renewed !== null) await updatePassword(transaction, accountId, renewed);
    await forgive(transaction, counts, now);
    await deleteForgotten(transaction, forgottenBefore(now));
    await deleteEndedSessions(transaction, accountId, endedBefore(now));
    if (tried.sessionToken !== null) await deleteSessionOf(transaction, hashOf(tried.sessionToken));
    const sessionId = uuidv7();
    const sessionToken = randomToken();
    const seenFrom = describeBrowser(tried.userAgent, tried.source);
    await insertSession(transaction, {
      ...{ sessionId, accountId, seenFrom },
      tokenHash: hashOf(sessionToken),
      openedAt: now,
    });
    const browserToken = tried.browserToken ?? randomToken();
    await rememberBrowser(transaction, { tokenHash: hashOf(browserToken), accountId, now });
    const actor = { kind: 'account', accountId } as const;
    await record(transaction, { agencyId: null, subject: { accountId, sessionId }, at: now, actor });
    return ok({ sessionToken, browserToken });
  });
}

type Subject = { readonly counted: 'pair' | 'name' | 'source'; readonly hash: string };

async function subjectsOf(
  { database }: PeopleDesk,
  { signInName, browserToken, source }: SignInTry,
  account: StoredAccount | null,
): Promise<readonly Subject[]> {
  const name = signInName.trim().toLowerCase();
  const browser = browserToken === null ? null : hashOf(browserToken);
  // Asked for names without an account, too: it must not take longer for those that have one.
  const signedInThere =
    browser === null
      ? []
      : await database
          .selectFrom('access.known_browser')
          .select('account_id')
          .where('token_hash', '=', browser)
          .execute();
  const isKnown = signedInThere.some(({ account_id }) => account_id === account?.accountId);
  const texts = {
    pair: ['pair', name, isKnown ? browser : source],
    name: ['name', name],
    source: ['source', source],
  };
  return countedFor(isKnown).map((counted) => ({ counted, hash: hashOf(JSON.stringify(texts[counted])) }));
}

/** Counts a try as failed; gives the seconds that it has to wait instead of being looked at. */
async function countTry(
  transaction: Transaction<Database>,
  subjects: readonly Subject[],
  now: Date,
): Promise<number> {
  const held = await holdFailures(
    transaction,
    subjects.map(({ hash }) => hash),
    now,
  );
  const seconds = Math.max(
    ...subjects.map(({ counted, hash }) => secondsToWait(counted, held.get(hash) ?? null, now)),
  );
  if (seconds > 0) return seconds;
  for (const { hash } of subjects)
    await setFailures(transaction, hash, { count: countNow(held.get(hash) ?? null, now) + 1, lastAt: now });
  return 0;
}

/** Nothing failed: the pair begins anew, what it shares with others is as if the try had not been. */
async function forgive(transaction: Transaction<Database>, subjects: readonly Subject[], now: Date) {
  const held = await holdFailures(
    transaction,
    subjects.map(({ hash }) => hash),
    now,
  );
  for (const { counted, hash } of subjects) {
    const failures = held.get(hash) ?? { count: 0, lastAt: now };
    const count = counted === 'pair' ? 0 : Math.max(0, failures.count - 1);
    await setFailures(transaction, hash, { count, lastAt: failures.lastAt });
  }
}
