import { type FiscalYear, nextFiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { YearMention } from '../parse/report.ts';
import { resultYearOf } from '../parse/year-mentions.ts';
import type { FoundProblem } from '../problem.ts';
import { say } from './say.ts';

export type Years = { readonly result: FiscalYear; readonly plan: FiscalYear };

export function yearsOf(rulebook: Rulebook, yearMentions: readonly YearMention[]): Years {
  const result = resultYearOf({ rulebook, yearMentions });
  return { result, plan: nextFiscalYear(result) };
}

/**
 * Years that contradict the document's own, the plan's that is not the next one, and a result of another rulebook's
 * year. A year that a person `told` is the document's own, whatever it says; one that is `confirmed` may be another
 * than the rulebook's.
 */
export function checkYears(
  rulebook: Rulebook,
  mentions: readonly YearMention[],
  told: FiscalYear | null = null,
  confirmed = false,
): FoundProblem[] {
  const years = told === null ? yearsOf(rulebook, mentions) : { result: told, plan: nextFiscalYear(told) };
  const contradicting = (told === null ? mentions : [])
    .filter(({ of, year }) => of !== null && year !== years[of])
    .map(
      ({ of, year, place }): FoundProblem => ({
        rule: 'year-mismatch',
        severity: 'error',
        place,
        message: say((problems) =>
          of === 'plan'
            ? problems.planYearMismatch({ printed: year, expected: years.plan, result: years.result })
            : problems.resultYearMismatch({ printed: year, expected: years.result }),
        ),
      }),
    );
  if (confirmed || years.result === rulebook.fiscalYear) return contradicting;
  const first = mentions.find(({ of, year }) => of === 'result' && year === years.result);
  return [
    {
      rule: 'year-mismatch',
      severity: 'error',
      place: first?.place ?? null,
      message: say((problems) =>
        problems.rulebookYearMismatch({ printed: years.result, rulebook: rulebook.fiscalYear }),
      ),
    },
    ...contradicting,
  ];
}
