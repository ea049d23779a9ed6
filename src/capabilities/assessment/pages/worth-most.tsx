import type Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore, showScore } from '../../../kernel/score.ts';
import { addressOf } from '../../../routes.ts';
import { Details } from '../../../web/components/details.tsx';
import { Link } from '../../../web/components/link.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { Thai } from '../../../web/components/thai.tsx';
import { indexOf } from '../../rulebook/index.ts';
import { ConfidenceTag } from '../../rulebook/pages/index.ts';
import type { ItemWorth } from '../worth.ts';
import type { ShownResult } from './shown-result.ts';

const MOST_SHOWN = 6;

type WorthOnPage = ShownResult & { readonly worth: readonly ItemWorth[] };

/** The items that cost the overall score most. */
export function WorthMost(page: WorthOnPage) {
  const { result, worth, words } = page;
  const say = words.overview.worth;
  const losing = worth.filter(({ score }) => score !== null && score < FULL_SCORE);
  const isKnown = worth.some(({ score }) => score !== null);
  return (
    <section>
      <h2 class="govuk-heading-m" id="worth">
        {say.heading}
      </h2>
      {losing.length === 0 ? (
        <p class="govuk-body">{isKnown ? say.nothingLost : say.noItems}</p>
      ) : (
        <WorstItems {...page} worth={losing.slice(0, MOST_SHOWN)} />
      )}
      <p class="govuk-body ps-no-print">
        <Link href={addressOf('whatIf', { agency: result.agency.shortName })}>{say.toWhatIf}</Link>
      </p>
    </section>
  );
}

/** What every item is worth and how well that is known, on request. */
export function WorthOfAll(page: WorthOnPage) {
  const say = page.words.overview.worth;
  return (
    <Details summary={say.all({ count: page.worth.length })}>
      <p class="govuk-body">{say.explanation}</p>
      <WhyConfidence {...page} />
      <WorthTable {...page} />
    </Details>
  );
}

function WorstItems({ result, worth, words, language }: WorthOnPage) {
  const { items } = indexOf(result.rulebook);
  return (
    <ol class="govuk-list ps-worst">
      {worth.map(({ item, score, lost }) => (
        <li class="ps-worst__item">
          <span class="ps-id">{item}</span> <Thai>{items.get(item)?.text[language] ?? ''}</Thai>
          <span class="ps-worst__cost">
            {words.overview.worth.costs({ score: shown(score), lost: shown(lost) })}
          </span>
        </li>
      ))}
    </ol>
  );
}

function WhyConfidence({ worth, words }: WorthOnPage) {
  const confidences = [...new Set(worth.map(({ confidence }) => confidence))];
  return (
    <>
      {confidences.map((confidence) => (
        <p class="govuk-body-s ps-quiet">
          {words.overview.worth.whyConfidence(words.rulebook.confidence[confidence])}
        </p>
      ))}
    </>
  );
}

function WorthTable({ result, worth, words, language }: WorthOnPage) {
  const say = words.overview.worth;
  const { items } = indexOf(result.rulebook);
  return (
    <ScrollArea label={say.allCaption}>
      <Table
        caption={say.allCaption}
        captionClasses="govuk-visually-hidden"
        classes="ps-table--items"
        stacked
        firstCellIsHeader
        head={[
          { content: say.item, term: 'item' },
          numeric(say.score),
          numeric(say.lost, 'worth'),
          numeric(say.perPoint),
          numeric(say.inFull),
          { content: say.confidence, term: 'confidence' },
        ]}
        rows={worth.map(({ item, score, lost, perPoint, inFull, confidence }) => [
          <>
            <span class="ps-id">{item}</span> {items.get(item)?.text[language]}
          </>,
          numeric(score === null ? words.web.noScore : showScore(score)),
          numeric(<strong>{shown(lost)}</strong>),
          numeric(showShare(perPoint, say.lessThan)),
          numeric(showScore(inFull)),
          <ConfidenceTag confidence={confidence} words={words} />,
        ])}
      />
    </ScrollArea>
  );
}

const shown = (score: PrintedScore | null): string => (score === null ? '–' : showScore(score));

const LEAST_SHOWN = 0.005;

/** Points of the overall score for one point of an item, to two decimals. */
function showShare(perPoint: Fraction, lessThan: (given: { points: string }) => string): string {
  const points = perPoint.valueOf();
  return points < LEAST_SHOWN ? lessThan({ points: '0.01' }) : points.toFixed(2);
}
