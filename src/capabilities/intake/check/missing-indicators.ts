import type { Rulebook } from '../../rulebook/index.ts';
import type { ReadReport } from '../parse/report.ts';
import type { FoundProblem } from '../problem.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';

/**
 * Indicators that a table of figures leaves out while it gives others of the same instrument: neither they nor any of
 * their items have a score. What gives no indicator at all is complete in another way.
 */
export function missingIndicators(
  rulebook: Rulebook,
  report: ReadReport,
  settled: readonly SettledItem[],
): FoundProblem[] {
  const given = new Set(report.indicators.flatMap(({ id, number }) => (number ? [id] : [])));
  const byItems = new Set(
    settled.flatMap(({ item, reading }) => (item && reading.number ? [item.indicator] : [])),
  );
  const begun = new Set(
    rulebook.indicators.flatMap(({ id, instrument }) => (given.has(id) ? [instrument] : [])),
  );
  return rulebook.indicators
    .filter(({ id, instrument }) => begun.has(instrument) && !given.has(id) && !byItems.has(id))
    .map(({ id, name }) => ({
      rule: 'item-missing',
      severity: 'error',
      place: null,
      indicator: id,
      message: say((problems) => problems.indicatorMissing({ indicator: id, name })),
    }));
}
