import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent, type Sent } from '../../../web/forms.tsx';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import { findResult, type IntakeDesk } from '../../intake/acts.ts';
import { respondWithResultNotShown } from '../../intake/pages/index.ts';
import type { Topic } from '../../rulebook/index.ts';
import { findSuggestion } from '../find-suggestions.ts';
import type { Suggestion } from '../suggestion.ts';

/** What a page of a year's suggestions is asked with. */
export type AskedSuggestions = {
  readonly c: WebContext;
  readonly desk: IntakeDesk;
  readonly agencyId: string;
  readonly fiscalYear: number;
  readonly topics: readonly Topic[];
  /** What the form sent; empty for a GET. */
  readonly text: Sent['text'];
};

export type AskedSuggestion = AskedSuggestions & { readonly suggestion: Suggestion };

/** A handler for the suggestions of a year of which the agency has a result; 404 for any other. */
export const onSuggestions =
  (answer: (asked: AskedSuggestions) => Response | Promise<Response>) =>
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const agencyId = c.get('agency')?.agencyId;
    const year = c.req.param('year') ?? '';
    if (!agencyId || !/^\d{4}$/u.test(year)) return respondWithFailure(c, 404);
    const fiscalYear = Number(year);
    const found = await findResult(desk, agencyId, fiscalYear);
    if (!found.ok)
      return found.refusal.kind === 'none'
        ? respondWithFailure(c, 404)
        : respondWithResultNotShown(c, found.refusal);
    const text = c.req.method === 'POST' ? (await readSent(c)).text : {};
    return answer({ c, desk, agencyId, fiscalYear, topics: found.value.rulebook.topics, text });
  };

/** The same for one suggestion of the year. */
export const onSuggestion = (answer: (asked: AskedSuggestion) => Response | Promise<Response>) =>
  onSuggestions(async (asked) => {
    const { c, desk, agencyId, fiscalYear } = asked;
    const suggestion = await findSuggestion(desk, agencyId, c.req.param('suggestion') ?? '');
    return suggestion?.fiscalYear === fiscalYear
      ? answer({ ...asked, suggestion })
      : respondWithFailure(c, 404);
  });

export const listAddress = ({ c, fiscalYear }: AskedSuggestions, news = ''): string =>
  addressOf('suggestions', { agency: c.get('agency')?.shortName ?? '', year: String(fiscalYear) }) + news;

export const suggestionAddresses = ({ c }: AskedSuggestions, { fiscalYear, suggestionId }: Suggestion) => {
  const parameters = {
    agency: c.get('agency')?.shortName ?? '',
    year: String(fiscalYear),
    suggestion: suggestionId,
  };
  return { edit: addressOf('suggestion', parameters), remove: addressOf('suggestionRemove', parameters) };
};
