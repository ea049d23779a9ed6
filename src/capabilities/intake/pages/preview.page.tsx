import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import { type Content, classNames } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { NotificationBanner } from '../../../web/components/notification-banner.tsx';
import { PostForm } from '../../../web/components/post-form.tsx';
import { Term } from '../../../web/components/term.tsx';
import { FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import { mayIn } from '../../../web/may-in.ts';
import type { WebContext } from '../../../web/web-env.ts';
import { scoresByKey } from '../figure-list.ts';
import type { ReadResult } from '../read-result.ts';
import { deskAgency } from './desk-agency.ts';
import { KnownFile } from './known-file.tsx';
import { mattersOf, severityOf } from './matters.ts';
import { anchorsOf } from './place-text.ts';
import { PreviewContent } from './preview.content.tsx';
import { PreviewBar, PreviewDecided, PreviewDecision } from './preview.decision.tsx';
import { OtherAgency, PreviewFacts, YearToCome } from './preview.facts.tsx';
import { CORRECTION_FORM, REVISION_FIELD, shownTexts, TICK_FIELD } from './preview.form.ts';
import { PreviewOriginal } from './preview.original.tsx';
import { PreviewProblems } from './preview.problems.tsx';
import { PreviewRepairs } from './preview.repairs.tsx';
import { PreviewSaved } from './preview.saved.tsx';
import { PreviewScores } from './preview.scores.tsx';
import { reasonsByLine, SourceLines } from './preview.source.tsx';
import { PreviewSummary } from './preview.summary.tsx';
import type { PreviewView } from './preview-view.ts';
import { MOST_PROBLEMS, problemAnchor } from './problem-text.tsx';
import { sayMatter } from './say-matter.ts';
import { SHOWN_FIELD } from './shown-fields.ts';
import type { ComputeScores } from './typed.state.ts';

/** The preview as it is asked for; `compute` is the arithmetic of the step that comes after it. */
type Shown = Pick<PreviewView, 'opened' | 'accepted' | 'form' | 'today'> & {
  readonly compute: ComputeScores;
};

/**
 * What was read beside where it was read: a wide screen keeps the source in sight, scrolling by itself; a phone folds
 * it away. A result that was accepted is shown from its record alone.
 */
export function respondWithPreview(c: WebContext, shown: Shown): Promise<Response> {
  const { opened, form } = shown;
  const view = viewOf(c, shown);
  const words = view.words.preview;
  const title = {
    draft: words.title,
    accepted: words.titleAccepted,
    discarded: words.titleDiscarded,
    withdrawn: words.titleWithdrawn,
  }[opened.intake.state];
  const { name } = opened.intake.original;
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('intake', { agency: view.agency })}>{words.allIntakes}</BackLink>,
    content: (
      <>
        <FormFaults form={withErrors(view)} />
        {opened.intake.state === 'withdrawn' && c.req.query('withdrawn') !== undefined && (
          <NotificationBanner type="success" text={words.withdrawn({ year: opened.checked.fiscalYear })} />
        )}
        <h1 class="govuk-heading-l">{title}</h1>
        <KnownFile c={c} />
        <OtherAgency view={view} />
        <YearToCome view={view} />
        <Details summary={`${sourceName(view)}: ${name}`} classes="ps-original-details">
          <PreviewOriginal view={view} />
        </Details>
        {opened.intake.state !== 'draft' && <PreviewDecided view={view} />}
        <div class={classNames('ps-preview', !opened.reading && 'ps-preview--record')}>
          <ReadColumn view={view} news={view.isOpen && form.state === 'empty' && <PreviewSaved c={c} />} />
          {opened.reading && <SourceColumn view={view} reading={opened.reading} />}
        </div>
        {(view.isOpen || view.isToAccept) && <PreviewBar view={view} />}
      </>
    ),
  });
}

function viewOf(c: WebContext, { compute, ...shown }: Shown): PreviewView {
  const { opened, accepted } = shown;
  const { agency, head } = deskAgency(c);
  const may = mayIn(c);
  const { checked, intake, reading, rulebook } = opened;
  return {
    ...shown,
    agency,
    agencyName: head.name,
    printed: scoresByKey(checked.printed),
    used: scoresByKey(checked.sheet),
    computed: compute(rulebook, checked.sheet),
    matters: mattersOf(checked.problems),
    anchorOf: reading ? anchorsOf(reading.source) : () => null,
    rulebookYear: parseFiscalYear(rulebook.fiscalYear),
    isCurrent: accepted?.intakeId === intake.intakeId,
    isOpen: intake.state === 'draft' && may('intakeCorrect'),
    isToAccept: intake.state === 'draft' && may('intakeAccept'),
    isTyped: intake.form === 'typed',
    language: c.get('language'),
    words: c.get('words').intake,
  };
}

/** An act that errors stand against names each of them first, as a link to it. */
function withErrors(view: PreviewView): OpenForm {
  const { form, matters } = view;
  if (form.state !== 'invalid' || !form.faults.some(({ field }) => field === TICK_FIELD)) return form;
  const errors = matters
    .filter((matter) => severityOf(matter) === 'error')
    .map((matter) => ({ field: problemAnchor(matter.problems[0].index), message: sayMatter(matter, view) }));
  return { ...form, faults: [...errors.slice(0, MOST_PROBLEMS), ...form.faults] };
}

const sourceName = ({ isTyped, words: { preview } }: PreviewView) =>
  isTyped ? preview.sourceTyped : preview.source;

function ReadColumn({ view, news }: ReadProps) {
  const words = view.words.preview;
  return (
    <section class="ps-preview__column" id="read" aria-label={words.read}>
      <ReadPart view={view} news={news} />
    </section>
  );
}

function SourceColumn({ view, reading }: { readonly view: PreviewView; readonly reading: ReadResult }) {
  const words = view.words.preview;
  const { report } = reading.checked;
  const name = sourceName(view);
  return (
    <section class="ps-preview__column ps-preview__column--source" id="source" aria-label={name} tabindex={0}>
      <h2 class="govuk-heading-m">
        <Term of="original">{name}</Term>
      </h2>
      <Details summary={words.showSource({ lines: reading.source.blocks.length })} classes="ps-preview__fold">
        <p class="ps-soft">{view.isTyped ? words.sourceTypedExplanation : words.sourceExplanation}</p>
        <SourceLines
          source={reading.source}
          matters={view.matters}
          unread={reasonsByLine(report.unread)}
          words={words}
        />
      </Details>
    </section>
  );
}

/** `news`: what was just done. */
type ReadProps = { readonly view: PreviewView; readonly news: Content };

function ReadPart({ view, news }: ReadProps) {
  const parts = (
    <>
      <PreviewSummary view={view} />
      {news}
      <PreviewRepairs view={view} />
      <PreviewProblems view={view} />
      <PreviewFacts view={view} />
      <PreviewScores view={view} />
      <PreviewContent view={view} />
    </>
  );
  if (view.isOpen) return <CorrectionForm view={view}>{parts}</CorrectionForm>;
  return (
    <>
      {parts}
      {view.isToAccept && <AcceptForm view={view} />}
    </>
  );
}

/** One form for all corrections, so that no button loses what was typed in another field. */
function CorrectionForm({ view, children }: { readonly view: PreviewView; readonly children: Content }) {
  const { intake } = view.opened;
  const address = { agency: view.agency, intake: intake.intakeId };
  return (
    <PostForm id={CORRECTION_FORM} novalidate action={addressOf('intakeCorrect', address)}>
      {/* The first button of a form is the one that Enter presses. */}
      <Button look="secondary" classes="govuk-visually-hidden" attributes={{ tabindex: '-1' }}>
        {view.words.preview.save}
      </Button>
      <input type="hidden" name={REVISION_FIELD} value={intake.revision} />
      <input type="hidden" name={SHOWN_FIELD} value={JSON.stringify(shownTexts(view.opened))} />
      {children}
      <PreviewDecision view={view} />
    </PostForm>
  );
}

/** For those who may accept a draft but not change it: the draft as they see it. */
function AcceptForm({ view }: { readonly view: PreviewView }) {
  const { intake } = view.opened;
  const address = { agency: view.agency, intake: intake.intakeId };
  return (
    <PostForm id={CORRECTION_FORM} novalidate action={addressOf('intakeAccept', address)}>
      <input type="hidden" name={REVISION_FIELD} value={intake.revision} />
      <PreviewDecision view={view} />
    </PostForm>
  );
}
