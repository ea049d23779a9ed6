import { raw } from 'hono/html';
import { indicatorBarsSvg } from '../../../documents/index.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { Figure } from '../../../web/components/figure.tsx';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { officialScore } from '../official-score.ts';
import type { ShownResult } from './shown-result.ts';

/** All indicators as bars; under them the same as a table, computed beside printed. */
export function IndicatorChart(page: ShownResult) {
  const { result, assessment, words, language } = page;
  const { indicators: say } = words.overview;
  const indicators = result.rulebook.indicators.map(({ id, name }) => ({
    id,
    name: name[language],
    score: officialScore(assessment, id),
  }));
  const caption = say.heading({ count: indicators.length });
  const description = say.description({
    parts: indicators.map(({ id, name, score }) => `${id}. ${name} ${shown(score, say.none)}`),
  });
  return (
    <Figure caption={caption} explanation={explain(indicators, say)} table={<IndicatorTable {...page} />}>
      {raw(
        indicatorBarsSvg(
          { indicators, words: { ...say, axis: (from) => say.axis({ from }) }, digits: 'arabic' },
          { id: 'indicators', title: caption, description },
        ),
      )}
    </Figure>
  );
}

type Shown = { readonly id: string; readonly name: string; readonly score: PrintedScore | null };

function explain(indicators: readonly Shown[], say: ShownResult['words']['overview']['indicators']) {
  const scored = indicators.flatMap(({ id, name, score }) => (score === null ? [] : [{ id, name, score }]));
  const [lowest] = scored.toSorted((one, other) => one.score - other.score);
  if (!lowest) return undefined;
  if (scored.every(({ score }) => score === lowest.score)) return say.allEqual;
  return say.explanation({ lowest: `${lowest.id}. ${lowest.name}`, score: showScore(lowest.score) });
}

function IndicatorTable({ result, assessment, words, language }: ShownResult) {
  const { indicators: say } = words.overview;
  return (
    <ScrollArea label={say.caption}>
      <Table
        caption={say.caption}
        captionClasses="govuk-visually-hidden"
        stacked
        head={[
          { content: say.indicator, term: 'indicator' },
          numeric(say.computed, 'computed'),
          numeric(say.printed),
          say.source,
        ]}
        firstCellIsHeader
        rows={result.rulebook.indicators.map(({ id, name }) => {
          const figure = assessment.figures.get(id);
          return [
            `${id}. ${name[language]}`,
            numeric(shown(figure?.computed ?? null, say.none)),
            numeric(shown(figure?.printed ?? null, say.none)),
            words.assessment.source[figure?.source ?? 'missing'],
          ];
        })}
      />
    </ScrollArea>
  );
}

const shown = (score: PrintedScore | null, none: string): string =>
  score === null ? none : showScore(score);
