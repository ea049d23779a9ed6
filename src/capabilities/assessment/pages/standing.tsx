import { raw } from 'hono/html';
import { gaugeSvg } from '../../../documents/index.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import type { Content } from '../../../web/components/common.ts';
import { InsetText } from '../../../web/components/inset-text.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, Table } from '../../../web/components/table.tsx';
import { Term, TermMark } from '../../../web/components/term.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { type LevelDecision, OVERALL } from '../../rulebook/index.ts';
import { ConfidenceTag } from '../../rulebook/pages/index.ts';
import { explainLevel } from '../explain-level.ts';
import { levelTone } from '../level-tone.ts';
import { officialLevel, officialScore } from '../official-score.ts';
import type { ShownResult } from './shown-result.ts';

type StandingPart = ShownResult & {
  /** That of the scores shown. */
  readonly decision: LevelDecision | null;
};

/**
 * The overall score with its level, beside it what to do `next`; under them why it is that level, how far the next one
 * is, and the instruments.
 */
export function Standing({ next, ...shown }: ShownResult & { readonly next: Content }) {
  const { result, assessment, words } = shown;
  const { overview } = words;
  const page = { ...shown, decision: officialLevel(result.rulebook, assessment) };
  const level = page.decision?.level;
  return (
    <>
      <div class="ps-standing">
        <div class="ps-standing__gauge">
          <h2 class="govuk-heading-s ps-standing__name">{overview.overall}</h2>
          <OverallGauge {...page} />
          {level && (
            <p class="govuk-body-s ps-standing__rule">
              <Link href={`${addressOf('rulebook', { agency: result.agency.shortName })}#levels`}>
                {overview.levelRules}
              </Link>{' '}
              <TermMark of="level" />
              <span class="ps-standing__known">
                <Term of="confidence">{overview.levelKnown}</Term>{' '}
                <ConfidenceTag confidence={level.known.confidence} words={words} />
              </span>
            </p>
          )}
        </div>
        {next}
      </div>
      <div class="ps-reasons">
        <div>
          <Reasons {...page} />
        </div>
        <Instruments {...page} />
      </div>
    </>
  );
}

function Reasons(page: StandingPart) {
  const { result, assessment, decision, words, language } = page;
  const { overview } = words;
  const { rulebook, checked } = result;
  const [decided, ...more] = explainLevel(rulebook, { decision, standIns: assessment.standIns }, language);
  const differs = disagreement(page);
  const isContradicted = checked.problems.some(({ severity }) => severity === 'error');
  const printed = rulebook.levels.find(({ id }) => id === assessment.printedLevel);
  return (
    <>
      <p class="govuk-body-l ps-standing__decided">{decided && <Thai>{decided}</Thai>}</p>
      {more.map((sentence) => (
        <p class="govuk-body">
          <Thai>{sentence}</Thai>
        </p>
      ))}
      {differs && (
        <InsetText>
          {isContradicted ? (
            <>
              {overview.overallDiffers(differs)} <Link href="#problems">{overview.problems.heading}</Link>
            </>
          ) : (
            overview.overallRounds(differs)
          )}
        </InsetText>
      )}
      {printed && decision && printed !== decision.level && (
        <p class="govuk-body">{overview.printedLevelDiffers({ printed: printed.name[language] })}</p>
      )}
    </>
  );
}

function disagreement(page: ShownResult): { readonly printed: string; readonly computed: string } | null {
  const [printed, computed] = [officialScore(page.assessment, OVERALL), page.assessment.overall];
  if (printed === null || computed === null || printed === computed) return null;
  return { printed: showScore(printed), computed: showScore(computed) };
}

function OverallGauge({ result, assessment, decision, words, language }: StandingPart) {
  const { overview } = words;
  const level = decision?.level;
  const score = officialScore(assessment, OVERALL);
  if (score === null) return <InsetText>{overview.overallMissing}</InsetText>;
  const label = level ? overview.level({ level: level.name[language] }) : '';
  return raw(
    gaugeSvg(
      {
        score,
        label,
        tone: level ? levelTone(result.rulebook, level) : 'attention',
        digits: 'arabic',
      },
      {
        id: 'overall',
        title: words.web.scoreOfFull({ label: overview.overall, score: showScore(score) }),
        description: label,
      },
    ),
  );
}

function Instruments({ result, assessment, words, language }: ShownResult) {
  const { instruments } = words.overview;
  return (
    <Table
      caption={instruments.heading}
      captionClasses="govuk-table__caption--s"
      classes="ps-table--tight"
      stacked
      head={[
        { content: instruments.instrument, term: 'instrument' },
        numeric(instruments.weight, 'weight'),
        numeric(instruments.score),
      ]}
      firstCellIsHeader
      rows={result.rulebook.instruments.map(({ id, name, weight }) => [
        <>
          {id} <span class="ps-quiet">{name[language]}</span>
        </>,
        numeric(instruments.percent({ weight })),
        numeric(shownScore(officialScore(assessment, id), words.web.noScore)),
      ])}
    />
  );
}

const shownScore = (score: PrintedScore | null, none: string): string =>
  score === null ? none : showScore(score);
