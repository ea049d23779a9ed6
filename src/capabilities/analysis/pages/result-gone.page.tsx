import { respondWithPage } from '../../../web/page.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import { type DraftDesk, keepDraft } from '../../drafts/acts.ts';
import type { DraftPlace } from '../../drafts/index.ts';
import { seenDraft } from '../../drafts/pages/index.ts';
import type { ParagraphPlace } from '../paragraph.ts';

type Typed = Readonly<Record<string, string | undefined>>;

/** Tells who sends a text over a result that was withdrawn meanwhile, and keeps what they typed. */
export async function respondWithResultGone(
  c: WebContext,
  given: {
    readonly desk: DraftDesk;
    readonly place: ParagraphPlace;
    readonly draftPlace: DraftPlace;
    readonly text: Typed;
  },
): Promise<Response> {
  const words = c.get('words').paragraphs.gone;
  const { text, revision } = given.text;
  const texts = { text: text ?? '', revision: revision ?? '' };
  const kept = await keepDraft(given.desk, given.draftPlace, { texts, seen: seenDraft(given.text) });
  return respondWithPage(c, {
    status: 409,
    title: words.title,
    content: (
      <>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.told({ year: given.place.fiscalYear })}</p>
        <p class="govuk-body">{kept.ok ? words.kept : words.notKept}</p>
        <h2 class="govuk-heading-s">{words.yours}</h2>
        <p class="govuk-body ps-changed" lang="th">
          {texts.text}
        </p>
      </>
    ),
  });
}
