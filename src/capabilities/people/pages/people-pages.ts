import type { IdentityProvider } from '../../../identity-provider/identity-provider.ts';
import type { Mailer } from '../../../mail/send-mail.ts';
import type { ServerAccess } from '../../../web/server-access.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { Person } from '../find-session.ts';
import type { PeopleDesk } from '../people-desk.ts';

/** What the pages of accounts need of the world. */
export type PeoplePagesDeps = {
  readonly desk: PeopleDesk;
  readonly access: ServerAccess;
  /** Null where no mail can be sent: links are handed over. */
  readonly mailer: Mailer | null;
  /** By whom people may sign in beside their password; null for nobody. */
  readonly provider: IdentityProvider | null;
};

/** Whoever asks for a page of a server that strangers do not see. */
export function personOf(c: WebContext): Person {
  const sender = c.get('sender');
  if (sender?.kind !== 'account') throw new Error('this page is for people who have signed in');
  return sender.person;
}
