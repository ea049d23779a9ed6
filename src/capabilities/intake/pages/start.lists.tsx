import type { Language } from '../../../kernel/localized.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import type { Messages } from '../../../messages/messages.ts';
import { addressOf, type RouteName } from '../../../routes.ts';
import { Allowed } from '../../../web/components/allowed.tsx';
import { ButtonLink } from '../../../web/components/button.tsx';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { showMoment } from '../../../web/show-moment.ts';
import type { Intake } from '../intake.ts';
import type { AcceptedResult } from '../list-results.ts';
import type { TypedDraft } from '../typed-draft.ts';
import type { RulebookChoice } from './choose-rulebook.ts';

export type StartView = {
  readonly rulebooks: RulebookChoice;
  /** Scores that are still being typed. */
  readonly typed: readonly TypedDraft[];
  readonly drafts: readonly Intake[];
  readonly discarded: readonly Intake[];
  readonly withdrawn: readonly Intake[];
  readonly results: readonly AcceptedResult[];
  /** The name of the original that was discarded just now. */
  readonly justDiscarded: string | null;
};

export type PartProps = {
  readonly view: StartView;
  readonly agency: string;
  readonly language: Language;
  readonly words: Messages['intake'];
};

/** What was begun and waits for somebody to go on: scores being typed, and drafts to review. */
export function Waiting({ view, agency, language, words }: PartProps) {
  if (view.typed.length + view.drafts.length === 0) return null;
  const { drafts } = words;
  return (
    <>
      <h2 class="govuk-heading-m">{drafts.title}</h2>
      <ScrollArea label={drafts.title}>
        <Table
          caption={drafts.title}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[drafts.original, drafts.year, drafts.received, drafts.next]}
          firstCellIsHeader
          rows={[
            ...view.typed.map((draft) => typedRow(draft, { agency, language, words })),
            ...view.drafts.map((draft) => draftRow(draft, { agency, language, words })),
          ]}
        />
      </ScrollArea>
    </>
  );
}

type RowProps = Omit<PartProps, 'view'>;

function typedRow(
  { fiscalYear, rulebookId, texts, keptAt }: TypedDraft,
  { agency, language, words }: RowProps,
) {
  const { drafts, typed } = words;
  const rulebook = `?rulebook=${encodeURIComponent(rulebookId)}`;
  return [
    drafts.typing({ count: Object.keys(texts).length }),
    fiscalYear,
    showMoment(keptAt, language),
    <Acts
      go={{
        to: 'intakeTyped',
        href: addressOf('intakeTyped', { agency }) + rulebook,
        text: drafts.type,
        label: drafts.typeOf({ year: fiscalYear }),
      }}
      end={{
        to: 'intakeTypedClearing',
        href: addressOf('intakeTypedClearing', { agency }) + rulebook,
        text: typed.clear,
        label: drafts.clearOf({ year: fiscalYear }),
      }}
    />,
  ];
}

function draftRow(
  { intakeId, original, form, fiscalYear, createdAt }: Intake,
  { agency, language, words }: RowProps,
) {
  const { drafts } = words;
  const address = { agency, intake: intakeId };
  return [
    `${original.name} (${words.forms[form]})`,
    fiscalYear,
    showMoment(createdAt, language),
    <Acts
      go={{
        to: 'intakeCorrect',
        href: addressOf('intakePreview', address),
        text: drafts.review,
        label: drafts.reviewOf(original),
      }}
      read={{
        to: 'intakePreview',
        href: addressOf('intakePreview', address),
        text: words.discarded.open,
        label: words.discarded.openOf(original),
      }}
      end={{
        to: 'intakeDiscarding',
        href: addressOf('intakeDiscarding', address),
        text: drafts.discard,
        label: drafts.discardOf(original),
      }}
    />,
  ];
}

type Act = { readonly to: RouteName; readonly href: string; readonly text: string; readonly label: string };

/** The ways on from what waits: to go on, or only to read it, and to give up. */
function Acts({ go, read, end }: { readonly go: Act; readonly read?: Act; readonly end: Act }) {
  return (
    <span class="ps-acts">
      <Allowed to={go.to} otherwise={read && <ActButton act={read} />}>
        <ActButton act={go} />
      </Allowed>
      <Allowed to={end.to}>
        <Link href={end.href} attributes={{ 'aria-label': end.label }}>
          {end.text}
        </Link>
      </Allowed>
    </span>
  );
}

const ActButton = ({ act: { href, text, label } }: { readonly act: Act }) => (
  <ButtonLink look="secondary" classes="ps-small-button" href={href} attributes={{ 'aria-label': label }}>
    {text}
  </ButtonLink>
);

/** The years whose result was accepted. */
export function Results({ view, agency, language, words }: PartProps) {
  if (view.results.length === 0) return null;
  return (
    <>
      <h2 class="govuk-heading-m">{words.results.title}</h2>
      <ScrollArea label={words.results.title}>
        <Table
          caption={words.results.title}
          captionClasses="govuk-visually-hidden"
          stacked
          head={[
            words.drafts.year,
            { content: words.results.overall, format: 'numeric' },
            words.results.accepted,
            words.drafts.original,
          ]}
          firstCellIsHeader
          rows={view.results.map((result) => [
            result.fiscalYear,
            numeric(result.overall === null ? '–' : showScore(result.overall as PrintedScore)),
            showMoment(result.acceptedAt, language),
            <Link
              href={addressOf('intakePreview', { agency, intake: result.intakeId })}
              attributes={{ 'aria-label': `${result.originalName}: ${words.results.see}` }}
            >
              {result.originalName}
            </Link>,
          ])}
        />
      </ScrollArea>
    </>
  );
}

/** The results that were withdrawn, folded away: each is still to be looked up. */
export function Withdrawn({ view, agency, language, words }: PartProps) {
  if (view.withdrawn.length === 0) return null;
  const { withdrawn } = words;
  return (
    <Details summary={withdrawn.title({ count: view.withdrawn.length })}>
      <ul class="govuk-list">
        {view.withdrawn.map(({ intakeId, fiscalYear, withdrawnAt, createdAt }) => (
          <li>
            <Link href={addressOf('intakePreview', { agency, intake: intakeId })}>
              {withdrawn.result({
                year: fiscalYear,
                when: showMoment(withdrawnAt ?? createdAt, language),
              })}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}

/** What was discarded, folded away: its originals are still kept. */
export function Discarded({ view, agency, language, words }: PartProps) {
  if (view.discarded.length === 0) return null;
  const { discarded } = words;
  return (
    <Details summary={discarded.title({ count: view.discarded.length })}>
      <ul class="govuk-list">
        {view.discarded.map(({ intakeId, original, decidedAt, createdAt }) => (
          <li>
            {original.name} · {discarded.when({ when: showMoment(decidedAt ?? createdAt, language) })}{' '}
            <Link
              href={addressOf('intakePreview', { agency, intake: intakeId })}
              attributes={{ 'aria-label': discarded.openOf(original) }}
            >
              {discarded.open}
            </Link>{' '}
            <Link
              href={addressOf('intakeOriginal', { agency, intake: intakeId })}
              attributes={{ 'aria-label': discarded.downloadOf(original) }}
            >
              {discarded.download}
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}
