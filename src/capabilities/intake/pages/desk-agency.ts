import { agencyOf } from '../../../web/agency-of.ts';
import type { AgencyHead, WebContext } from '../../../web/web-env.ts';

/** The agency of a desk page, which the app found before the page was asked. */
export function deskAgency(c: WebContext): {
  readonly agency: string;
  readonly agencyId: string;
  readonly head: AgencyHead;
} {
  const head = agencyOf(c);
  return { agency: head.shortName, agencyId: head.agencyId, head };
}
