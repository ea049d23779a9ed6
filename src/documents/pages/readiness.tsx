import { reviewerApproves, SIGNING_ROLES } from '../../capabilities/agency/index.ts';
import { sayWarning } from '../../capabilities/analysis/pages/index.ts';
import { type Asked, isLeftOpen } from '../../capabilities/consultation/index.ts';
import type { Language } from '../../kernel/localized.ts';
import type { Messages } from '../../messages/messages.ts';
import { addressOf } from '../../routes.ts';
import { Allowed } from '../../web/components/allowed.tsx';
import type { Content } from '../../web/components/common.ts';
import { Link } from '../../web/components/link.tsx';
import { Tag } from '../../web/components/tag.tsx';
import type { MadeReport } from './made-report.ts';

type Point = {
  readonly state: 'ready' | 'look' | 'fix' | 'know';
  readonly text: string;
  readonly more?: Content;
};

const COLOURS = { ready: 'green', look: 'yellow', fix: 'red', know: undefined } as const;

/** What a person should know before the report leaves the house: each point with its state in a word. */
export function Readiness(props: {
  readonly report: MadeReport;
  /** What units were asked about the plan's measures. */
  readonly asked: Asked;
  readonly words: Messages;
  readonly language: Language;
}) {
  const words = props.words.reportPage.readiness;
  return (
    <section aria-labelledby="readiness">
      <h2 class="govuk-heading-m" id="readiness">
        {words.title}
      </h2>
      <ul class="ps-points">
        {pointsOf(props).map(({ state, text, more }) => (
          <li class="ps-points__point">
            <Tag colour={COLOURS[state]}>{words[state]}</Tag>
            <div class="ps-points__text">
              {text}
              {more}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function pointsOf({ report, asked, words, language }: Parameters<typeof Readiness>[0]): readonly Point[] {
  const { agency, intakeId, job, isDecided, incomplete, model, written } = report;
  const say = words.reportPage.readiness;
  const errors = job.checked.problems.filter(({ severity }) => severity === 'error');
  const printed = job.checked.agency.name;
  const name = agency.officialName;
  const to = { agency: agency.shortName };
  const figures: Point =
    errors.length === 0
      ? { state: 'ready', text: say.noErrors }
      : {
          state: 'fix',
          text: say.errors({ count: errors.length }),
          more: (
            <>
              <ul class="govuk-list govuk-list--bullet">
                {errors.map(({ message }) => (
                  <li>{message[language]}</li>
                ))}
              </ul>
              <Link href={addressOf('intakePreview', { ...to, intake: intakeId })}>{say.repair}</Link>
            </>
          ),
        };
  return [
    figures,
    printed === null || printed === name
      ? { state: 'ready', text: say.nameSame({ name }) }
      : { state: 'look', text: say.nameDiffers({ name, printed }), more: toAgency(agency.shortName, say) },
    ...signerPoints(agency, model, words),
    ...paragraphPoints(written, agency.shortName, job.checked.fiscalYear, words),
    model.measures.length > 0
      ? { state: 'ready', text: say.measures({ count: model.measures.length }) }
      : { state: 'look', text: say.noMeasures },
    ...(incomplete === 0
      ? []
      : [
          {
            state: 'look',
            text: say.incomplete({ count: incomplete }),
            more: (
              <>
                {' '}
                <Link href={addressOf('measures', to)}>{say.toIncomplete}</Link>
              </>
            ),
          } as const,
        ]),
    ...consultationPoints(asked, agency.shortName, job.checked.planYear, words),
    isDecided
      ? { state: 'ready', text: say.decided }
      : {
          state: 'know',
          text: say.proposed,
          more: (
            <>
              {' '}
              <Link href={addressOf('measures', to)}>{say.toMeasures}</Link>
            </>
          ),
        },
    ...(agency.isDemo ? [{ state: 'know', text: say.demo } as const] : []),
  ];
}

const toAgency = (agency: string, say: Messages['reportPage']['readiness']): Content => (
  <>
    {' '}
    <Allowed to="changeAgency">
      <Link href={addressOf('agency', { agency })}>{say.toAgency}</Link>
    </Allowed>
  </>
);

/** Whether everybody who signs has a position, and a name in it on the day of the report, and nobody reviews for themselves. */
function signerPoints(
  { positions, shortName }: MadeReport['agency'],
  { signatures }: MadeReport['model'],
  words: Messages,
): readonly Point[] {
  const say = words.reportPage.readiness;
  const nameOf = (role: (typeof SIGNING_ROLES)[number]) => words.agency.roles[role];
  const hasPosition = (role: string) => positions.some((position) => position.role === role);
  const missing = SIGNING_ROLES.filter((role) => !hasPosition(role));
  const unnamed = SIGNING_ROLES.filter((role, at) => hasPosition(role) && !signatures[at]?.name);
  const toPositions = (label: string) => (
    <>
      {' '}
      <Link href={addressOf('positions', { agency: shortName })}>{label}</Link>
    </>
  );
  const points: Point[] = [];
  if (missing.length > 0) {
    const text = say.signersMissing({ roles: missing.map(nameOf) });
    points.push({ state: 'look', text, more: toAgency(shortName, say) });
  }
  if (unnamed.length > 0) {
    const text = say.signersUnnamed({ roles: unnamed.map(nameOf) });
    points.push({ state: 'look', text, more: toPositions(say.toPositions) });
  }
  const [, reviewer, approver] = signatures;
  if (reviewerApproves(reviewer?.name ?? null, approver?.name ?? null)) {
    const text = words.positions.today.reviewerApproves;
    points.push({ state: 'look', text, more: toPositions(say.toReviewer) });
  }
  return points.length > 0 ? points : [{ state: 'ready', text: say.signersComplete }];
}

/** What is left open of the consultation; nobody need wait for it. */
function consultationPoints(
  asked: Asked,
  agency: string,
  planYear: number,
  { consultation }: Messages,
): readonly Point[] {
  if (!isLeftOpen(asked)) return [];
  const more = (
    <>
      {' '}
      <Link href={`${addressOf('questions', { agency })}?year=${planYear}`}>{consultation.toLeftOpen}</Link>
    </>
  );
  return [{ state: 'look', text: consultation.leftOpen(asked), more }];
}

/** How many paragraphs people wrote, and each that says what the result does not bear out or may be out of date. */
function paragraphPoints(
  written: MadeReport['written'],
  agency: string,
  fiscalYear: number,
  words: Messages,
): readonly Point[] {
  const say = words.reportPage.readiness;
  const toLookAt = written.filter(
    ({ warnings, composedBefore }) => warnings.length > 0 || composedBefore !== null,
  );
  if (written.length === 0) return [];
  if (toLookAt.length === 0) return [{ state: 'ready', text: say.paragraphs({ count: written.length }) }];
  return toLookAt.map(({ topic, kind, warnings, composedBefore }) => ({
    state: 'look',
    text: say.paragraph({ kind: words.analysis.kinds[kind], topic }),
    more: (
      <>
        <ul class="govuk-list govuk-list--bullet">
          {warnings.map((warning) => (
            <li>{sayWarning(warning, words)}</li>
          ))}
          {composedBefore !== null && <li>{words.paragraphs.composedChanged}</li>}
        </ul>
        <Link href={addressOf('paragraph', { agency, year: String(fiscalYear), topic: String(topic), kind })}>
          {words.paragraphs.edit}
          <span class="govuk-visually-hidden">
            {' '}
            {words.paragraphs.of({ kind: words.analysis.kinds[kind], topic })}
          </span>
        </Link>
      </>
    ),
  }));
}
