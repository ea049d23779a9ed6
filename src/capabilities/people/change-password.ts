import { uuidv7 } from 'uuidv7';
import { hashOf, randomToken } from '../../database/secret.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import { disconnectAll } from './connect-identity.ts';
import { describeBrowser } from './describe-browser.ts';
import type { Person } from './find-session.ts';
import { knowBrowser } from './know-browser.ts';
import { forgetBrowsers } from './known-browser-store.ts';
import { knownPasswords } from './known-passwords.ts';
import { voidLinks } from './link-store.ts';
import type { SignedIn } from './open-session.ts';
import { judgeOwnPassword, type PasswordFault } from './password-policy.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type PresentRefusal, tryPresentPassword } from './present-password.ts';
import { deleteSessions, insertSession, updatePassword } from './store.ts';

export type ChangePasswordRefusal = PresentRefusal | { readonly kind: 'weak'; readonly fault: PasswordFault };

/**
 * Chooses another password for oneself, by the present one. All sessions, links and connected identities of the account end, and the browser
 * gets a new session: whoever has copied the present one is out, too.
 */
export async function changePassword(
  desk: PeopleDesk,
  given: {
    readonly by: Person;
    readonly present: string;
    readonly password: string;
    /** Of the browser in which somebody signed in before; null of one that shows none. */
    readonly browserToken: string | null;
    readonly source: string;
    readonly userAgent: string;
  },
  record: Recording,
): Promise<Result<SignedIn, ChangePasswordRefusal>> {
  const { database, clock, passwords } = desk;
  const { by } = given;
  const { accountId } = by;
  const fault = judgeOwnPassword(given.password, by, await knownPasswords());
  if (fault !== null) return refuse({ kind: 'weak', fault });
  const tried = await tryPresentPassword(desk, given, record);
  if (!tried.ok) return tried;
  const { passwordHash } = tried.value;
  const chosen = await passwords.hash(given.password);
  return database.transaction().execute(async (transaction) => {
    const still = await holdActing(transaction, by);
    if (still?.passwordHash !== passwordHash) return refuse({ kind: 'ended' });
    const now = clock();
    await updatePassword(transaction, accountId, chosen);
    await deleteSessions(transaction, accountId, 'all');
    await voidLinks(transaction, accountId);
    await forgetBrowsers(transaction, accountId);
    await disconnectAll(transaction, { accountId, at: now }, record);
    const sessionToken = randomToken();
    await insertSession(transaction, {
      ...{ sessionId: uuidv7(), accountId, openedAt: now },
      tokenHash: hashOf(sessionToken),
      seenFrom: describeBrowser(given.userAgent, given.source),
    });
    const browserToken = await knowBrowser(transaction, accountId, given.browserToken, now);
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    return ok({ sessionToken, browserToken });
  });
}
