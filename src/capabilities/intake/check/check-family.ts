import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Problem } from '../problem.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';

/** A single number that no item has is a slip; so many make another table. */
const FEWEST = 3;
const SHOWN = 5;

/**
 * One problem for a table whose numbers are those of another family of agencies or another year: most of them are no
 * item's of the rulebook, so that naming each, and each item that lacks, would say nothing. Null for a document of
 * this rulebook, with whatever slips.
 */
export function checkFamily(settled: readonly SettledItem[]): Problem | null {
  const numbers = (entries: readonly SettledItem[]) =>
    new Set(entries.map(({ reading }) => toArabicDigits(reading.printed)));
  const unknown = settled.filter(({ item, namesake }) => item === null && namesake === null);
  const [first] = unknown;
  const foreign = [...numbers(unknown)];
  if (!first || foreign.length < FEWEST) return null;
  const own = numbers(settled.filter(({ item }) => item !== null));
  if (foreign.length <= own.size) return null;
  return {
    rule: 'item-unknown',
    severity: 'error',
    place: first.reading.place,
    item: foreign[0] ?? first.reading.printed,
    message: say((problems) =>
      problems.itemsOfAnotherTable({ printed: foreign.slice(0, SHOWN), count: foreign.length }),
    ),
  };
}
