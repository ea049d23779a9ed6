import { hashOf } from '../../database/secret.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import { takeTurns } from '../../kernel/take-turns.ts';
import { type Recording, recordAlone } from '../audit/acts.ts';
import { parseSignInName } from './account.ts';
import { findAccount, type StoredAccount } from './find-account.ts';
import { isOutdated, NOBODYS } from './hash-password.ts';
import { findKnownBrowser } from './known-browser-store.ts';
import { letIn, type SecondStep } from './let-in.ts';
import { browserUnknownBefore } from './lifetimes.ts';
import type { SignedIn, SigningBrowser } from './open-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { countTry, forgive, type Subject, subjectOf } from './sign-in-failures.ts';
import { updatePassword } from './store.ts';

export type SignInTry = SigningBrowser & { readonly signInName: string; readonly password: string };

/**
 * `wrong`: name or password, nobody is told which. `wait`: not even looked at. `second-step`: all is right, and something
 * is owed still.
 */
export type SignInRefusal =
  | { readonly kind: 'wrong' }
  | { readonly kind: 'wait'; readonly seconds: number }
  | SecondStep;

/**
 * Many passwords sent at once from one network hold up nobody elsewhere. As many are compared at once as
 * `hash-password.ts` hashes.
 */
const turns = takeTurns({ atOnce: 2, mostWaiting: 20 });

/** A try of which too many like it wait for their turn: it may come again after these seconds. */
const CROWDED = { seconds: 2, isToTell: false, isRight: false } as const;

/**
 * Opens a session, unless the account has a second factor, which only a right password tells. Whatever is wrong, one
 * password is compared. A try is counted as failed before it is looked at, so that many at once are no way around the wait, and
 * forgiven when it was right. Of what fails the log tells the moment alone in which an account's name begins to wait.
 */
export async function signIn(
  desk: PeopleDesk,
  tried: SignInTry,
  record: Recording,
): Promise<Result<SignedIn, SignInRefusal>> {
  const { database, clock, passwords } = desk;
  const signInName = parseSignInName(tried.signInName);
  const account = signInName === null ? null : await findAccount(database, { signInName });
  const subjects = await subjectsOf(desk, tried, account);
  const looked = await turns(partyOf(subjects), async () => {
    const counted = await countTry(database, subjects, clock());
    const stored = account?.passwordHash ?? NOBODYS;
    return { ...counted, isRight: counted.seconds === 0 && (await passwords.verify(stored, tried.password)) };
  });
  const { seconds, isToTell, isRight } = looked ?? CROWDED;
  if (seconds > 0) return refuse({ kind: 'wait', seconds });
  if (account === null) return refuse({ kind: 'wrong' });
  const { accountId, passwordHash } = account;
  if (passwordHash === null || account.isDisabled || !isRight) {
    if (isToTell) {
      const told = { event: 'sign-in-slowed', actor: { kind: 'stranger' } } as const;
      await recordAlone(database, record, { ...told, agencyId: null, subject: { accountId }, at: clock() });
    }
    return refuse({ kind: 'wrong' });
  }
  const renewed = isOutdated(passwordHash) ? await passwords.hash(tried.password) : null;
  return database.transaction().execute(async (transaction): Promise<Result<SignedIn, SignInRefusal>> => {
    const now = clock();
    const still = await findAccount(transaction, { accountId }, 'hold');
    if (still === null || still.isDisabled || still.passwordHash !== passwordHash)
      return refuse({ kind: 'wrong' });
    if (renewed !== null) await updatePassword(transaction, accountId, renewed);
    await forgive(transaction, subjects, now);
    return letIn(transaction, { identityId: null, accountId, browser: tried, now }, record);
  });
}

/** Who takes turns with others: a network, or a known browser, which shares its turn with nobody beside it. */
const partyOf = (subjects: readonly Subject[]): string => subjects.at(-1)?.hash ?? '';

/**
 * What the try counts against. From a browser that is known for this person only what failed in that browser, so that
 * nobody keeps a person out by failing under their name or beside them.
 */
async function subjectsOf(
  { database, clock }: PeopleDesk,
  { signInName, browserToken, source }: SignInTry,
  account: StoredAccount | null,
): Promise<readonly Subject[]> {
  const name = signInName.trim().toLowerCase();
  // Asked for names without an account, too: it must not take longer for those that have one.
  const known =
    browserToken === null
      ? null
      : await findKnownBrowser(database, hashOf(browserToken), browserUnknownBefore(clock()));
  if (known !== null && account !== null && known.accountIds.includes(account.accountId))
    return [subjectOf('own', 'browser', known.browserId, name)];
  return [
    subjectOf('own', 'source', source, name),
    subjectOf('name', 'name', name),
    subjectOf('source', 'source', source),
  ];
}
