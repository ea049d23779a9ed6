import { type Candidate, workingDays } from './candidate.ts';
import type { WorkCapacity } from './measure.ts';

/**
 * Parts candidates in order where the working days of a year are used up: those before the first that no longer fits
 * are this year's, the others follow in their order. A heavy measure is not passed over for lighter ones behind it,
 * so that the order stays what it is said to be; the first is taken even when it alone is too much.
 */
export function withinCapacity(
  ordered: readonly Candidate[],
  { personDays }: WorkCapacity,
): { readonly thisYear: readonly Candidate[]; readonly next: readonly Candidate[] } {
  let taken = 0;
  const tooMuch = ordered.findIndex(({ effort }, place) => {
    taken += workingDays(effort);
    return place > 0 && taken > personDays;
  });
  const end = tooMuch === -1 ? ordered.length : tooMuch;
  return { thisYear: ordered.slice(0, end), next: ordered.slice(end) };
}
