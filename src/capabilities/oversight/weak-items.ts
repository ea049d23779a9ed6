import type { PrintedScore } from '../../kernel/score.ts';
import type { Item, Rulebook } from '../rulebook/index.ts';
import { meanOf } from './spread.ts';

/** What the agencies have of one item: how many a score, its sum in hundredths, and how many below the two marks. */
export type ItemCount = {
  readonly key: string;
  readonly count: number;
  readonly sum: number;
  readonly toMend: number;
  /** Below the mark under which development comes first; those to mend included. */
  readonly belowPriority: number;
};

export type WeakItem = {
  readonly item: Item;
  readonly count: number;
  readonly mean: PrintedScore;
  readonly toMend: number;
  readonly belowPriority: number;
};

/**
 * The items that most agencies have to mend, then those that most have to develop first, then those of the lowest mean;
 * at most `most`, and none that no agency has below a mark.
 */
export function weakItems(
  rulebook: Rulebook,
  counts: readonly ItemCount[],
  most: number,
): readonly WeakItem[] {
  const byKey = new Map(counts.map((one) => [one.key, one]));
  return rulebook.items
    .flatMap((item) => {
      const one = byKey.get(item.id);
      const mean = one && meanOf(one.sum, one.count);
      if (!one || mean == null || one.belowPriority === 0) return [];
      const { count, toMend, belowPriority } = one;
      return { item, count, mean, toMend, belowPriority };
    })
    .toSorted((a, b) => b.toMend - a.toMend || b.belowPriority - a.belowPriority || a.mean - b.mean)
    .slice(0, most);
}
