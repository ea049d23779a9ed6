import { FULL_SCORE, type PrintedScore, printedScore } from '../../kernel/score.ts';

/** How wide a bin of scores is, in hundredths of a point. */
export const BIN_WIDTH = 500;

/** The last bin also holds full marks. */
export const LAST_BIN = FULL_SCORE / BIN_WIDTH - 1;

/** How many agencies have a score of a bin, and the sum of their scores in hundredths. */
export type Binned = { readonly bin: number; readonly count: number; readonly sum: number };

/** From the score `from` to the score `to`, both included, in hundredths; the last ends at full marks. */
export type Bin = { readonly from: number; readonly to: number; readonly count: number };

/** How the scores of agencies are spread. */
export type Spread = {
  readonly count: number;
  readonly mean: PrintedScore;
  /** From the lowest that holds an agency to full marks, without a gap. */
  readonly bins: readonly Bin[];
};

/** Null where no agency has a score. */
export function spreadOf(binned: readonly Binned[]): Spread | null {
  const count = binned.reduce((sum, one) => sum + one.count, 0);
  const mean = meanOf(
    binned.reduce((sum, one) => sum + one.sum, 0),
    count,
  );
  if (mean === null) return null;
  const lowest = Math.min(...binned.map(({ bin }) => bin));
  const counts = new Map(binned.map((one) => [one.bin, one.count]));
  const bins = Array.from({ length: LAST_BIN - lowest + 1 }, (_, place) => {
    const bin = lowest + place;
    const to = bin === LAST_BIN ? FULL_SCORE : (bin + 1) * BIN_WIDTH - 1;
    return { from: bin * BIN_WIDTH, to, count: counts.get(bin) ?? 0 };
  });
  return { count, mean, bins };
}

/** The mean of scores, to hundredths, half up; null of none. */
export const meanOf = (sum: number, count: number): PrintedScore | null =>
  count === 0 ? null : printedScore(Math.floor((2 * sum + count) / (2 * count)));
