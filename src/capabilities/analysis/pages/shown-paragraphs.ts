import { addressOf } from '../../../routes.ts';
import { actorOf, mayUse } from '../../../web/sender.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { ResultOnPage } from '../../assessment/pages/index.ts';
import { formsWithDraft } from '../../drafts/acts.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import { analyse } from '../analyse.ts';
import { type ParagraphWarning, paragraphCheck } from '../check-paragraph.ts';
import { type CurrentParagraph, withEdited } from '../current-paragraph.ts';
import { lastRevisions } from '../find-paragraphs.ts';
import { formOf, parametersOf, type SavedNews } from './on-paragraph.ts';

/** A paragraph as the analysis page shows it. */
export type ShownParagraph = {
  readonly current: CurrentParagraph;
  readonly warnings: readonly ParagraphWarning[];
  /** Where it is edited; null for who may not. */
  readonly editAt: string | null;
  readonly historyAt: string;
  /** Whoever looks has typed something there and not saved it. */
  readonly hasDraft: boolean;
  /** What was just done to it. */
  readonly news: SavedNews | null;
};

/** Every paragraph of a result as the paper says it, with what its readers have to know. */
export async function shownParagraphs(
  c: WebContext,
  desk: IntakeDesk,
  { rulebook, checked, agency }: ResultOnPage,
): Promise<readonly ShownParagraph[]> {
  const { agencyId, shortName } = agency;
  const { fiscalYear, sheet } = checked;
  const composed = analyse(rulebook, sheet);
  const { paragraphs } = withEdited(composed, await lastRevisions(desk, agencyId, fiscalYear));
  const sender = c.get('sender');
  const writer = actorOf(sender);
  const mayEdit = mayUse(sender, 'prepare', agencyId);
  const forms = paragraphs.map((one) => formOf({ fiscalYear, ...one }));
  const drafts =
    writer && mayEdit ? await formsWithDraft(desk, { agencyId, writer }, forms) : new Set<string>();
  const check = paragraphCheck(rulebook, sheet);
  return paragraphs.map((current) => {
    const { topic: number, kind } = current;
    const place = { fiscalYear, topic: number, kind };
    const topic = composed.topics.find((one) => one.topic.number === number);
    const parameters = parametersOf(shortName, place);
    const isNews = (news: SavedNews) => c.req.query(news) === `${number}-${kind}`;
    return {
      current,
      warnings: current.edited && topic ? check(topic)(kind, current.text) : [],
      editAt: mayEdit ? addressOf('paragraph', parameters) : null,
      historyAt: addressOf('paragraphHistory', parameters),
      hasDraft: drafts.has(formOf(place)),
      news: isNews('saved') ? 'saved' : isNews('composed') ? 'composed' : null,
    };
  });
}
