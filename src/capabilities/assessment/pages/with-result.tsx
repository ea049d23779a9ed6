import type { Messages } from '../../../messages/messages.ts';
import type { Content } from '../../../web/components/common.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import type { AgencyHead, WebContext, WebHandler } from '../../../web/web-env.ts';
import { type FoundResult, findResult, type IntakeDesk } from '../../intake/acts.ts';
import { respondWithResultNotShown } from '../../intake/pages/index.ts';
import { respondWithoutResult } from './no-result.page.tsx';

/** The accepted result that a page speaks of, and whose it is. */
export type ResultOnPage = FoundResult & { readonly agency: AgencyHead };

/**
 * A page on the agency's latest accepted result. While there is none it says under the page's own title how to get
 * one, and `besideNone`; of one that cannot be shown any more, why and what can be done.
 */
export function withResult(
  desk: IntakeDesk,
  title: (words: Messages) => string,
  show: (c: WebContext, result: ResultOnPage) => Response | Promise<Response>,
  besideNone: (c: WebContext) => Promise<Content> = async () => null,
): WebHandler {
  return async (c) => {
    const agency = c.get('agency');
    if (!agency) return respondWithFailure(c, 404);
    const result = await findResult(desk, agency.agencyId);
    if (result.ok) return show(c, { ...result.value, agency });
    return result.refusal.kind === 'none'
      ? respondWithoutResult(c, desk, agency, { title: title(c.get('words')), beside: await besideNone(c) })
      : respondWithResultNotShown(c, result.refusal);
  };
}
