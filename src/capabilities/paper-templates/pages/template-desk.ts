import { TEMPLATE_PAPERS, type TemplatePaper } from '../../../documents/templates/tag-names.ts';
import type { WebContext } from '../../../web/web-env.ts';

/** The paper that an address names; null when it names none. */
export const paperIn = (c: WebContext): TemplatePaper | null =>
  TEMPLATE_PAPERS.find((paper) => paper === c.req.param('paper')) ?? null;
