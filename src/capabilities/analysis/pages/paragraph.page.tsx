import type { Messages } from '../../../messages/messages.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button, ButtonGroup } from '../../../web/components/button.tsx';
import { ChangedText } from '../../../web/components/changed-text.tsx';
import { Details } from '../../../web/components/details.tsx';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Textarea } from '../../../web/components/textarea.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { type Fault, FormFaults, faultOf, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import { nameActor } from '../../audit/pages/index.ts';
import type { Draft } from '../../drafts/index.ts';
import { DraftState, KeptDraft, whenKept } from '../../drafts/pages/index.ts';
import { paragraphCheck } from '../check-paragraph.ts';
import { MOST_LETTERS, type ParagraphRevision } from '../paragraph.ts';
import { type AskedParagraph, addressesFor } from './on-paragraph.ts';
import { ParagraphWarnings } from './paragraph-warnings.tsx';
import { TopicScores } from './topic-scores.tsx';

/** The page as it is shown: what stands in the field, and what its person has to be told. */
export type ShownParagraph = {
  /** What stands in the field. */
  readonly typed: string;
  /** A draft that was found; null where the field holds what is saved or was just sent. */
  readonly draft: Draft | null;
  /** What somebody else wrote since the person began. */
  readonly other: ParagraphRevision | null;
  readonly faults?: readonly Fault[];
  readonly status?: 409 | 422;
  /** The draft that the form names, when it is not the one shown. */
  readonly seenDraft?: number;
};

export const countLetters = (count: number): string => count.toLocaleString('en');

/** One paragraph to be edited, with what was composed, who wrote meanwhile, and a draft that was left. */
export async function respondWithParagraph(asked: AskedParagraph, shown: ShownParagraph): Promise<Response> {
  const { c, desk, place, topic, result, current, namesOf } = asked;
  const words = c.get('words');
  const say = words.paragraphs;
  const language = c.get('language');
  const at = addressesFor(asked);
  const kind = words.analysis.kinds[place.kind];
  const names = await namesOf(desk.database, accountsOf(shown.other));
  const check = paragraphCheck(result.rulebook, result.checked.sheet)(topic);
  const isOfProgram = shown.typed === current.composed;
  const { faults = [] } = shown;
  const form: OpenForm =
    faults.length > 0 ? { state: 'invalid', text: {}, faults } : { state: 'empty', text: {} };
  const title = say.title({ kind });
  return respondWithForm(
    c,
    form,
    {
      title,
      before: <BackLink href={at.analysis}>{say.toAnalysis}</BackLink>,
      content: (
        <>
          <FormFaults form={form} />
          <span class="govuk-caption-l">
            {words.analysisPage.topic({ number: place.topic, name: topic.topic.name[language] })}
          </span>
          <h1 class="govuk-heading-l">
            <Thai>{title}</Thai>
          </h1>
          <p class="govuk-body">
            {say.lead} {language === 'en' && say.thaiPaper}
          </p>
          {shown.other && <OtherWrote asked={asked} shown={shown} other={shown.other} names={names} />}
          {shown.draft && <DraftFound asked={asked} draft={shown.draft} />}
          {current.composedBefore !== null && (
            <ComposedChanged before={current.composedBefore} after={current.composed} words={words} />
          )}
          {!isOfProgram && <ParagraphWarnings warnings={check(place.kind, shown.typed)} words={words} />}
          <KeptDraft c={c} keepAt={at.keep}>
            <PostForm action={at.edit} novalidate autocomplete="off">
              <input type="hidden" name="revision" value={String(current.revision)} />
              <Textarea
                name="text"
                value={shown.typed}
                error={faultOf(form, 'text')}
                label={{ children: say.text, classes: 'govuk-label--s' }}
                hint={say.hint({ most: countLetters(MOST_LETTERS) })}
                rows={rowsFor(shown.typed)}
                attributes={{ lang: 'th' }}
              />
              <DraftState c={c} draft={shown.draft} seen={shown.seenDraft} now={desk.clock()} />
              <ButtonGroup>
                <Button>{say.save}</Button>
                <Link href={at.analysis}>{say.back}</Link>
              </ButtonGroup>
            </PostForm>
          </KeptDraft>
          <Details summary={say.composed.summary} open={faults.length > 0 && !shown.other}>
            <Composed asked={asked} />
          </Details>
          <Details summary={say.facts}>
            <TopicScores topic={topic} words={words} language={language} />
          </Details>
          {current.revision > 0 && (
            <p class="govuk-body">
              <Link href={at.history}>{say.history({ count: current.revision })}</Link>
            </p>
          )}
        </>
      ),
    },
    shown.status,
  );
}

const accountsOf = (revision: ParagraphRevision | null): readonly string[] =>
  revision?.writer.kind === 'account' ? [revision.writer.accountId] : [];

const LETTERS_A_ROW = 80;

const rowsFor = (text: string): number => {
  const rows = text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_A_ROW), 0);
  return Math.min(24, Math.max(8, rows + 2));
};

function OtherWrote({
  asked: { c, current },
  shown,
  other,
  names,
}: {
  readonly asked: AskedParagraph;
  readonly shown: ShownParagraph;
  readonly other: ParagraphRevision;
  readonly names: ReadonlyMap<string, string>;
}) {
  const words = c.get('words');
  const say = words.paragraphs.other;
  const who = nameActor(other.writer, names, words.audit);
  return (
    <section class="ps-card" aria-labelledby="other">
      <h2 class="govuk-heading-s" id="other">
        {say.heading}
      </h2>
      <p class="govuk-body">{say.wrote({ who, when: showMoment(other.writtenAt, c.get('language')) })}</p>
      <h3 class="govuk-heading-s">{say.theirs}</h3>
      <p class="govuk-body ps-changed" lang="th">
        {current.text}
      </p>
      <h3 class="govuk-heading-s">{say.difference}</h3>
      <ChangedText before={current.text} after={shown.typed} />
      <p class="govuk-body">{say.choose}</p>
    </section>
  );
}

function DraftFound({ asked, draft }: { readonly asked: AskedParagraph; readonly draft: Draft }) {
  const { c, desk } = asked;
  const { drafts } = c.get('words');
  return (
    <InsetText>
      <p class="govuk-body">{drafts.found({ when: whenKept(c, draft, desk.clock()) })}</p>
      <PostForm action={addressesFor(asked).drop}>
        <input type="hidden" name="draft" value={String(draft.revision)} />
        <Button look="secondary" classes="ps-small-button">
          {drafts.drop}
        </Button>
      </PostForm>
    </InsetText>
  );
}

/** That the composed text is another since somebody wrote, and what changed in it. */
export function ComposedChanged({
  before,
  after,
  words,
}: {
  readonly before: string;
  readonly after: string;
  readonly words: Messages;
}) {
  const say = words.paragraphs;
  return (
    <div class="ps-attention">
      <p class="govuk-body-s">{say.composedChanged}</p>
      <Details summary={say.whatChanged}>
        <ChangedText before={before} after={after} />
      </Details>
    </div>
  );
}

function Composed({ asked }: { readonly asked: AskedParagraph }) {
  const { c, current } = asked;
  const say = c.get('words').paragraphs.composed;
  return (
    <>
      <p class="govuk-body" lang="th">
        {current.composed}
      </p>
      {current.edited && (
        <>
          <p class="govuk-body-s">{say.difference}</p>
          <ChangedText before={current.composed} after={current.text} />
          <p class="govuk-body">
            <Link href={addressesFor(asked).compose}>{say.use}</Link>
          </p>
        </>
      )}
    </>
  );
}
