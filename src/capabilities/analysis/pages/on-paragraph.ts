import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent, type Sent } from '../../../web/forms.tsx';
import { actorOf } from '../../../web/sender.ts';
import type { WebContext, WebHandler } from '../../../web/web-env.ts';
import type { NamesOf } from '../../audit/pages/index.ts';
import type { DraftPlace } from '../../drafts/index.ts';
import { type FoundResult, findResult, type IntakeDesk } from '../../intake/acts.ts';
import { respondWithResultNotShown } from '../../intake/pages/index.ts';
import { analyse, type TopicAnalysis } from '../analyse.ts';
import { type CurrentParagraph, currentParagraph } from '../current-paragraph.ts';
import { lastRevision } from '../find-paragraphs.ts';
import { PARAGRAPH_KINDS, type ParagraphPlace, type ParagraphRevision } from '../paragraph.ts';
import { respondWithResultGone } from './result-gone.page.tsx';

/** What pages of paragraphs need of the world. */
export type ParagraphDeps = { readonly desk: IntakeDesk; readonly namesOf: NamesOf };

/** What a page of one paragraph is asked with. */
export type AskedParagraph = ParagraphDeps & {
  readonly c: WebContext;
  readonly agencyId: string;
  readonly place: ParagraphPlace;
  readonly result: FoundResult;
  /** As it was composed, in Thai. */
  readonly topic: TopicAnalysis;
  readonly current: CurrentParagraph;
  /** What somebody wrote last; null while nobody did. */
  readonly last: ParagraphRevision | null;
  /** What the form sent; empty for a GET. */
  readonly text: Sent['text'];
  readonly draftPlace: DraftPlace;
};

/** A handler for a paragraph of a result that the agency has; 404 for any other. */
export const onParagraph =
  (answer: (asked: AskedParagraph) => Response | Promise<Response>) =>
  (deps: ParagraphDeps): WebHandler =>
  async (c) => {
    const agencyId = c.get('agency')?.agencyId;
    const writer = actorOf(c.get('sender'));
    const place = placeIn(c);
    if (!agencyId || !writer || !place) return respondWithFailure(c, 404);
    const { desk } = deps;
    const text = c.req.method === 'POST' ? (await readSent(c)).text : {};
    const draftPlace = { agencyId, writer, form: formOf(place) };
    const found = await findResult(desk, agencyId, place.fiscalYear);
    if (!found.ok) {
      if (text.text) return respondWithResultGone(c, { desk, place, draftPlace, text });
      return found.refusal.kind === 'none'
        ? respondWithFailure(c, 404)
        : respondWithResultNotShown(c, found.refusal);
    }
    const { rulebook, checked } = found.value;
    const { topics } = analyse(rulebook, checked.sheet);
    const topic = topics.find((one) => one.topic.number === place.topic);
    if (!topic) return respondWithFailure(c, 404);
    const last = await lastRevision(desk, agencyId, place);
    const current = currentParagraph(place, topic.paragraphs[place.kind], last);
    return answer({
      ...{ ...deps, c, agencyId, place, topic, current, last, text, draftPlace },
      result: found.value,
    });
  };

function placeIn(c: WebContext): ParagraphPlace | null {
  const { year = '', topic = '', kind = '' } = c.req.param() as Readonly<Record<string, string>>;
  const known = PARAGRAPH_KINDS.find((one) => one === kind);
  if (!/^\d{4}$/u.test(year) || !/^[1-9]\d{0,3}$/u.test(topic) || !known) return null;
  return { fiscalYear: Number(year), topic: Number(topic), kind: known };
}

/** What drafts call the form of a paragraph. */
export const formOf = ({ fiscalYear, topic, kind }: ParagraphPlace): string =>
  `analysis/${fiscalYear}/${topic}/${kind}`;

/** The parameters of the addresses of a paragraph. */
export const parametersOf = (agency: string, { fiscalYear, topic, kind }: ParagraphPlace) => ({
  agency,
  year: String(fiscalYear),
  topic: String(topic),
  kind,
});

export const addressesFor = ({ c, place }: Pick<AskedParagraph, 'c' | 'place'>) => {
  const agency = c.get('agency')?.shortName ?? '';
  const parameters = parametersOf(agency, place);
  return {
    edit: addressOf('paragraph', parameters),
    keep: addressOf('paragraphKeep', parameters),
    drop: addressOf('paragraphDrop', parameters),
    compose: addressOf('paragraphCompose', parameters),
    history: addressOf('paragraphHistory', parameters),
    analysis: `${addressOf('analysis', { agency })}#${paragraphAnchor(place)}`,
    /** The analysis, with the news of a save at the paragraph. */
    saved: (news: SavedNews) =>
      `${addressOf('analysis', { agency })}?${news}=${place.topic}-${place.kind}#${paragraphAnchor(place)}`,
  };
};

/** What the analysis page tells at a paragraph of an act upon it. */
export type SavedNews = 'saved' | 'composed';

/** The id of a paragraph on the analysis page. */
export const paragraphAnchor = ({ topic, kind }: Pick<ParagraphPlace, 'topic' | 'kind'>): string =>
  `paragraph-${topic}-${kind}`;
