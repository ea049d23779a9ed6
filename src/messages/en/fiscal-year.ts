import { BUDDHIST_ERA_OFFSET } from '../../kernel/fiscal-year.ts';

/** A fiscal year where a page names it first: readers of English know neither its era nor its months. */
export function fiscalYearInMonths(year: number): string {
  const endsIn = year - BUDDHIST_ERA_OFFSET;
  return `fiscal year ${year} (Oct\u00a0${endsIn - 1}\u00a0– Sep\u00a0${endsIn})`;
}
