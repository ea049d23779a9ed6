import { OFFICIAL_PAPERS, type OfficialPaperKind } from '../../../documents/official/official-model.ts';
import type { WebContext } from '../../../web/web-env.ts';

/** The paper that an address names; null when it names none. */
export const paperIn = (c: WebContext): OfficialPaperKind | null =>
  OFFICIAL_PAPERS.find((paper) => paper === c.req.param('paper')) ?? null;
