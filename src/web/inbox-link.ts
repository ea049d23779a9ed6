import { addressOf } from '../routes.ts';
import { mayIn } from './may-in.ts';
import { unitIdsOf } from './sender.ts';
import type { WebContext } from './web-env.ts';

/** The way to what the units of whoever has signed in are asked, with how much of it waits. */
export type InboxLink = { readonly href: string; readonly waiting: number };

/** Null where nobody has signed in, outside an agency, and for those who answer for no unit of it. */
export async function inboxLinkFor(c: WebContext): Promise<InboxLink | null> {
  const [sender, agency] = [c.get('sender'), c.get('agency')];
  if (sender?.kind !== 'account' || !agency || !mayIn(c)('inbox')) return null;
  const { agencyId, shortName } = agency;
  const unitIds = unitIdsOf(sender, agencyId);
  return {
    href: addressOf('inbox', { agency: shortName }),
    waiting: await c.get('countWaiting')(agencyId, unitIds),
  };
}
