import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { numeric, ScrollArea, Table } from '../../../web/components/table.tsx';
import { OVERALL, scoreStructure } from '../../rulebook/index.ts';
import type { AssessedFigure } from '../assessment.ts';
import { headFigure } from './head-figure.ts';
import type { ShownResult } from './shown-result.ts';

/** Printed and computed side by side where they differ, where the printed one stood in, and where a person repaired. */
export function PrintedAndComputed({ result, assessment, words, language }: ShownResult) {
  const say = words.overview.differences;
  const { rulebook, checked } = result;
  const source = new Map<string, PrintedScore | null>([
    ...checked.printed.items,
    ...checked.printed.indicators,
    ...checked.printed.instruments,
    [OVERALL, checked.printed.overall],
  ]);
  const faulty = new Set(
    checked.problems.flatMap(({ severity, indicator, item }) =>
      severity === 'error' ? [indicator ?? item ?? ''] : [],
    ),
  );
  const { byId } = scoreStructure(rulebook);
  const dependsOn = (id: string, ids: ReadonlySet<string>): boolean =>
    (byId.get(id)?.members ?? []).some(({ figure }) => ids.has(figure.id) || dependsOn(figure.id, ids));
  const remarkOn = ({ id, kind, printed, computed, source: rests }: AssessedFigure): string | null => {
    const before = source.get(id) ?? null;
    if (printed !== null && printed !== before) return say.repaired;
    if (kind === 'item' || printed === null || computed === null) return null;
    if (rests === 'printed') return say.stoodIn;
    if (printed === computed) return null;
    return faulty.has(id) ? say.contradicts : dependsOn(id, faulty) ? say.follows : say.rounding;
  };
  const rows = [...assessment.figures.values()].flatMap((figure) => {
    const remark = remarkOn(figure);
    if (remark === null) return [];
    return [
      [
        headFigure(rulebook, figure.id, language),
        numeric(shown(source.get(figure.id) ?? null)),
        numeric(shown(figure.computed)),
        remark,
      ],
    ];
  });
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
              head={[say.figure, numeric(say.printed), numeric(say.computed), say.remark]}
              firstCellIsHeader
              rows={rows}
            />
          </ScrollArea>
        </>
      )}
    </section>
  );
}

const shown = (score: PrintedScore | null): string => (score === null ? '–' : showScore(score));
