import type { FrozenReport } from '../../../documents/frozen-report.ts';
import type { PrintedScore } from '../../../kernel/score.ts';

/**
 * The indicators of several years side by side, in the order of the first year that has each. Rulebooks change their
 * numbers from year to year, so an indicator is told by its name.
 */
export function indicatorRows(
  reports: readonly FrozenReport[],
): readonly { readonly name: string; readonly scores: readonly (PrintedScore | null)[] }[] {
  const names = [...new Set(reports.flatMap(({ indicators }) => indicators.map(({ name }) => name)))];
  return names.map((name) => ({
    name,
    scores: reports.map(({ indicators }) => indicators.find((one) => one.name === name)?.score ?? null),
  }));
}
