import { type FiscalYear, nextFiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { YearMention } from '../parse/report.ts';
import type { FoundProblem } from '../problem.ts';
import { say } from './say.ts';

export type Years = { readonly result: FiscalYear; readonly plan: FiscalYear };

/** The year of the result that a document names most often; a rulebook's year when it names none or several as often. */
export function yearsOf(rulebook: Rulebook, mentions: readonly YearMention[]): Years {
  const counts = new Map<number, number>();
  for (const { of, year } of mentions) if (of === 'result') counts.set(year, (counts.get(year) ?? 0) + 1);
  const own = rulebook.fiscalYear;
  const [most] = [...counts].sort(
    ([year, count], [other, rival]) => rival - count || Number(other === own) - Number(year === own),
  );
  const result = parseFiscalYear(most?.[0] ?? own) ?? (own as FiscalYear);
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
