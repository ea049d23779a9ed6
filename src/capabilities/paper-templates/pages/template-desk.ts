import { OFFICIAL_PAPERS, type OfficialPaperKind } from '../../../documents/official/official-model.ts';
import type { AgencyHead, WebContext } from '../../../web/web-env.ts';

export function agencyOf(c: WebContext): AgencyHead {
  const agency = c.get('agency');
  if (!agency) throw new Error('this page stands below an agency');
  return agency;
}

/** The paper that an address names; null when it names none. */
export const paperIn = (c: WebContext): OfficialPaperKind | null =>
  OFFICIAL_PAPERS.find((paper) => paper === c.req.param('paper')) ?? null;
