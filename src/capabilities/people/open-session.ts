import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import type { Recording } from '../audit/acts.ts';
import { describeBrowser } from './describe-browser.ts';
import { knowBrowser } from './know-browser.ts';
import { isOpen } from './lifetimes.ts';
import { deleteSessionOf, insertSession } from './store.ts';

/** What the browser of somebody who signs in tells of itself. */
export type SigningBrowser = {
  /** Of the browser in which somebody signed in before; null of one that shows none. */
  readonly browserToken: string | null;
  /** The session that the browser still has, which the new one replaces; null of one that has none. */
  readonly sessionToken: string | null;
  /** The network that the try comes from. */
  readonly source: string;
  readonly userAgent: string;
};

/** Two new tokens for the browser: of the session, and of the browser itself, which it keeps when the session has ended. */
export type SignedIn = { readonly sessionToken: string; readonly browserToken: string };

/** Opens a session, always a new one, and ends the one that it replaces in the browser. The last of an act: it records. */
export async function openSession(
  transaction: Transaction<Database>,
  given: { readonly accountId: string; readonly browser: SigningBrowser; readonly now: Date },
  record: Recording,
): Promise<SignedIn> {
  const { accountId, browser, now } = given;
  const replaced =
    browser.sessionToken === null ? null : await deleteSessionOf(transaction, hashOf(browser.sessionToken));
  const sessionId = uuidv7();
  const sessionToken = randomToken();
  await insertSession(transaction, {
    ...{ sessionId, accountId, openedAt: now },
    tokenHash: hashOf(sessionToken),
    seenFrom: describeBrowser(browser.userAgent, browser.source),
  });
  const browserToken = await knowBrowser(transaction, accountId, browser.browserToken, now);
  const done = { agencyId: null, at: now, actor: { kind: 'account', accountId } } as const;
  if (replaced !== null && isOpen(replaced, now)) {
    const subject = { accountId: replaced.accountId, sessionId: replaced.sessionId };
    await record(transaction, { ...done, event: 'session-ended', subject });
  }
  await record(transaction, { ...done, subject: { accountId, sessionId } });
  return { sessionToken, browserToken };
}
