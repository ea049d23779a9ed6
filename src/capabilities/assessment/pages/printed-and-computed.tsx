import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { OVERALL, scoreStructure } from '../../rulebook/index.ts';
import type { AssessedFigure } from '../assessment.ts';
import { officialScore } from '../official-score.ts';
import { headFigure } from './head-figure.ts';
import type { ShownResult } from './shown-result.ts';

/**
 * Printed, computed and used side by side where they differ, where the printed one stood in, and where a person chose
 * another. What a person chose is used, but nothing has computed it.
 */
export function PrintedAndComputed(page: ShownResult) {
  const say = page.words.overview.differences;
  const rows = differences(page);
  return (
    <section>
      <h2 class="govuk-heading-m" id="differences">
        {say.heading}
      </h2>
      {rows.length === 0 ? (
        <p class="govuk-body">{say.none}</p>
      ) : (
        <>
          <p class="govuk-body">{say.explanation}</p>
          <ScrollArea label={say.heading}>
            <Table
              caption={say.heading}
              captionClasses="govuk-visually-hidden"
              classes="ps-table--tight"
              stacked
              head={[
                say.figure,
                numeric(say.printed),
                numeric(say.computed, 'computed'),
                numeric(say.used),
                say.remark,
              ]}
              firstCellIsHeader
              rows={rows}
            />
          </ScrollArea>
        </>
      )}
    </section>
  );
}

function differences(page: ShownResult) {
  const { result, assessment, language } = page;
  const source = scoresInSource(page);
  const remarkOn = remarks(page, source);
  return [...assessment.figures.values()].flatMap((figure) => {
    const remark = remarkOn(figure);
    if (remark === null) return [];
    return [
      [
        headFigure(result.rulebook, figure.id, language),
        numeric(shown(source.get(figure.id) ?? null)),
        numeric(shown(isComputed(figure) ? figure.computed : null)),
        numeric(shown(officialScore(assessment, figure.id))),
        remark,
      ],
    ];
  });
}

const isComputed = ({ kind, source }: AssessedFigure): boolean => kind !== 'item' && source === 'computed';

type SourceScores = ReadonlyMap<string, PrintedScore | null>;

const scoresInSource = ({ result: { checked } }: ShownResult): SourceScores =>
  new Map<string, PrintedScore | null>([
    ...checked.printed.items,
    ...checked.printed.indicators,
    ...checked.printed.instruments,
    [OVERALL, checked.printed.overall],
  ]);

/** Says of a figure why it stands in the table; null when nothing is to be said of it. */
function remarks({ result: { rulebook, checked }, words }: ShownResult, source: SourceScores) {
  const say = words.overview.differences;
  const faulty = new Set(
    checked.problems.flatMap(({ severity, indicator, item }) =>
      severity === 'error' ? [indicator ?? item ?? ''] : [],
    ),
  );
  const { byId } = scoreStructure(rulebook);
  const restsOnFaulty = (id: string): boolean =>
    (byId.get(id)?.members ?? []).some(({ figure }) => faulty.has(figure.id) || restsOnFaulty(figure.id));
  return ({ id, kind, printed, computed, source: rests }: AssessedFigure): string | null => {
    const before = source.get(id) ?? null;
    if (printed !== null && printed !== before) return before === null ? say.given : say.chosen;
    if (kind === 'item' || printed === null || computed === null) return null;
    if (rests === 'printed') return say.stoodIn;
    if (printed === computed) return null;
    if (faulty.has(id)) return say.contradicts;
    return restsOnFaulty(id) ? say.follows : say.rounding;
  };
}

const shown = (score: PrintedScore | null): string => (score === null ? '–' : showScore(score));
