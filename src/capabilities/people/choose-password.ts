import type { Kysely } from 'kysely';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { disconnectAll } from './connect-identity.ts';
import { findAccount, type StoredAccount } from './find-account.ts';
import { knowBrowser } from './know-browser.ts';
import { forgetBrowsers } from './known-browser-store.ts';
import { knownPasswords } from './known-passwords.ts';
import { markLinkUsed, voidLinks } from './link-store.ts';
import { judgeOwnPassword, type PasswordFault } from './password-policy.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteSessions, updatePassword } from './store.ts';

/** `void`: used, expired, replaced by a later one, or never made; nobody is told which. */
export type ChoosePasswordRefusal =
  | { readonly kind: 'void' }
  | { readonly kind: 'weak'; readonly fault: PasswordFault };

/** Whose password a link lets choose; null when the link is void. */
export async function findLink(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  token: string,
): Promise<Pick<StoredAccount, 'signInName' | 'personName'> | null> {
  return accountBehind(database, hashOf(token), clock());
}

/**
 * Chooses the password of the link's account. Every session of it ends, with the link all its others are void, and no
 * identity is connected to it any more. The
 * browser in which it was used is the only one known from then on; gives its token.
 */
export async function choosePassword(
  { database, clock, passwords }: PeopleDesk,
  given: {
    readonly token: string;
    readonly password: string;
    /** Of the browser in which somebody signed in before; absent or null of one that shows none. */
    readonly browserToken?: string | null;
  },
  record: Recording,
): Promise<Result<{ readonly browserToken: string }, ChoosePasswordRefusal>> {
  const now = clock();
  const tokenHash = hashOf(given.token);
  const invited = await accountBehind(database, tokenHash, now);
  if (invited === null) return refuse({ kind: 'void' });
  const fault = judgeOwnPassword(given.password, invited, await knownPasswords());
  if (fault !== null) return refuse({ kind: 'weak', fault });
  const passwordHash = await passwords.hash(given.password);
  const { accountId } = invited;
  return database.transaction().execute(async (transaction) => {
    const account = await findAccount(transaction, { accountId }, 'hold');
    if (account?.isDisabled || !(await markLinkUsed(transaction, tokenHash, now)))
      return refuse({ kind: 'void' });
    await voidLinks(transaction, accountId);
    await updatePassword(transaction, accountId, passwordHash);
    await deleteSessions(transaction, accountId, 'all');
    await forgetBrowsers(transaction, accountId);
    await disconnectAll(transaction, { accountId, at: now }, record);
    const browserToken = await knowBrowser(transaction, accountId, given.browserToken ?? null, now);
    const actor = { kind: 'account', accountId } as const;
    await record(transaction, { agencyId: null, subject: { accountId }, at: now, actor });
    return ok({ browserToken });
  });
}

async function accountBehind(
  database: Kysely<Database>,
  tokenHash: string,
  now: Date,
): Promise<StoredAccount | null> {
  const link = await database
    .selectFrom('access.link')
    .select('account_id')
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  if (link === undefined) return null;
  const account = await findAccount(database, { accountId: link.account_id });
  return account === null || account.isDisabled ? null : account;
}
