import type { AgencyHead, WebContext } from './web-env.ts';

/** The agency of a page below one; throws where a page was mounted elsewhere. */
export function agencyOf(c: WebContext): AgencyHead {
  const agency = c.get('agency');
  if (!agency) throw new Error('this page stands below an agency');
  return agency;
}
