import { addressOf } from '../../../routes.ts';
import { BackLink } from '../../../web/components/back-link.tsx';
import { Button } from '../../../web/components/button.tsx';
import type { Content } from '../../../web/components/common.ts';
import { Details } from '../../../web/components/details.tsx';
import { FormFaults, type OpenForm, respondWithForm } from '../../../web/forms.tsx';
import type { WebContext } from '../../../web/web-env.ts';
import type { OpenedIntake } from '../find-intake.ts';
import type { AcceptedResult } from '../list-results.ts';
import { deskAgency } from './desk-agency.ts';
import { anchorsOf, lineKey } from './place-text.ts';
import { PreviewContent } from './preview.content.tsx';
import { PreviewDecided, PreviewDecision } from './preview.decision.tsx';
import { OtherAgency, PreviewFacts, PreviewOriginal } from './preview.facts.tsx';
import { PreviewProblems, PreviewRepairs } from './preview.problems.tsx';
import { PreviewScores } from './preview.scores.tsx';
import { SourceLines } from './preview.source.tsx';
import { PreviewSummary } from './preview.summary.tsx';
import type { PreviewView } from './preview-view.ts';
import { printedScores } from './repairs-of.ts';

/** What was read beside where it was read: wide screens show both, each scrolling by itself; a phone one after the other. */
export function respondWithPreview(
  c: WebContext,
  opened: OpenedIntake,
  accepted: AcceptedResult | null,
  form: OpenForm,
): Promise<Response> {
  const { agency, head } = deskAgency(c);
  const view: PreviewView = {
    opened,
    form,
    accepted,
    agency,
    agencyName: head.name,
    printed: printedScores(opened),
    anchorOf: anchorsOf(opened.source),
    isOpen: opened.intake.state === 'draft',
    language: c.get('language'),
    words: c.get('words').intake,
  };
  const words = view.words.preview;
  const title = { draft: words.title, accepted: words.titleAccepted, discarded: words.titleDiscarded }[
    opened.intake.state
  ];
  return respondWithForm(c, form, {
    title,
    before: <BackLink href={addressOf('intake', { agency })}>{words.allIntakes}</BackLink>,
    content: (
      <>
        <FormFaults form={form} />
        <h1 class="govuk-heading-l">{title}</h1>
        <OtherAgency view={view} />
        <Details summary={`${words.original}: ${opened.intake.original.name}`} classes="ps-original-details">
          <PreviewOriginal view={view} />
        </Details>
        {!view.isOpen && <PreviewDecided view={view} />}
        <div class="ps-preview">
          <ReadColumn view={view} />
          <SourceColumn view={view} />
        </div>
      </>
    ),
  });
}

function ReadColumn({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  return (
    <section class="ps-preview__column" id="read" aria-label={words.read} tabindex={0}>
      <Jump href="#source">{words.toSource}</Jump>
      <ReadPart view={view} />
    </section>
  );
}

function SourceColumn({ view: { opened, words } }: { readonly view: PreviewView }) {
  const { problems, report } = opened.checked;
  return (
    <section
      class="ps-preview__column ps-preview__column--source"
      id="source"
      aria-label={words.preview.source}
      tabindex={0}
    >
      <h2 class="govuk-heading-m">{words.preview.source}</h2>
      <Jump href="#read">{words.preview.toRead}</Jump>
      <p class="ps-soft">{words.preview.sourceExplanation}</p>
      <SourceLines
        source={opened.source}
        problems={problems}
        unread={new Set(report.unread.map(({ place }) => lineKey(place)))}
        words={words.preview}
      />
    </section>
  );
}

/** From one column to the other where they stand one after the other. */
function Jump({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p class="ps-preview__jump">
      <a class="govuk-link" href={href}>
        {children}
      </a>
    </p>
  );
}

function ReadPart({ view }: { readonly view: PreviewView }) {
  const words = view.words.preview;
  const parts = (
    <>
      <PreviewSummary view={view} />
      <PreviewRepairs view={view} />
      <PreviewProblems view={view} />
      <PreviewFacts view={view} />
      <PreviewScores view={view} />
      {view.isOpen && <Button look="secondary">{words.save}</Button>}
      <PreviewContent view={view} />
    </>
  );
  return view.isOpen ? <CorrectionForm view={view}>{parts}</CorrectionForm> : parts;
}

/** One form for all corrections, so that no button loses what was typed in another field. */
function CorrectionForm({ view, children }: { readonly view: PreviewView; readonly children: Content }) {
  const address = { agency: view.agency, intake: view.opened.intake.intakeId };
  return (
    <form method="post" novalidate action={addressOf('intakeCorrect', address)}>
      {/* The first button of a form is the one that Enter presses. */}
      <Button look="secondary" classes="govuk-visually-hidden" attributes={{ tabindex: '-1' }}>
        {view.words.preview.save}
      </Button>
      {children}
      <PreviewDecision view={view} />
    </form>
  );
}
