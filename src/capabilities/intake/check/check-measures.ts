import { type FiscalYear, isWithin } from '../../../kernel/fiscal-year.ts';
import type { MeasureColumn, MeasureReading, MeasureTable } from '../parse/report.ts';
import type { Problem } from '../problem.ts';
import { say } from './say.ts';

/** Measures without responsible, period or monitoring, and periods that leave the plan's year. */
export function checkMeasures(
  measures: readonly MeasureReading[],
  table: MeasureTable | null,
  planYear: FiscalYear,
): Problem[] {
  const columns: readonly MeasureColumn[] = ['responsible', 'period', 'monitoring'];
  const absent = table ? columns.filter((column) => !table.columns.includes(column)) : [];
  const wholeTable: Problem[] =
    table && absent.length > 0
      ? [
          {
            rule: 'measure-incomplete',
            severity: 'warning',
            place: table.place,
            message: say((problems) => problems.measureTableIncomplete({ lacking: absent })),
          },
        ]
      : [];
  return [
    ...wholeTable,
    ...measures.flatMap((measure) => {
      const lacking = columns.filter((column) => !absent.includes(column) && isEmpty(measure, column));
      return lacking.length > 0 ? [incomplete(measure, lacking)] : [];
    }),
    ...measures.flatMap((measure) => outsideYear(measure, planYear)),
  ];
}

function isEmpty(measure: MeasureReading, column: MeasureColumn): boolean {
  if (column === 'responsible') return measure.responsible.length === 0;
  return isBlank(column === 'period' ? measure.periodText : measure.monitoring);
}

/** A dash says no more than an empty cell. */
const isBlank = (text: string) => /^[\s–—−-]*$/u.test(text);

function incomplete(measure: MeasureReading, lacking: readonly MeasureColumn[]): Problem {
  return {
    rule: 'measure-incomplete',
    severity: 'warning',
    place: measure.place,
    message: say((problems) => problems.measureIncomplete({ title: measure.title, lacking })),
  };
}

function outsideYear(measure: MeasureReading, planYear: FiscalYear): Problem[] {
  const { from, to } = measure;
  const named = [from, to].filter((date) => date !== null);
  const isReversed = from !== null && to !== null && from > to;
  if (!isReversed && named.every((date) => isWithin(date, planYear))) return [];
  return [
    {
      rule: 'period-outside-year',
      severity: 'warning',
      place: measure.place,
      message: say((problems) =>
        problems.periodOutsideYear({ title: measure.title, period: measure.periodText, planYear }),
      ),
    },
  ];
}
