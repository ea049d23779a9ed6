import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FULL_SCORE } from '../../kernel/score.ts';
import { BIN_WIDTH, type Binned, LAST_BIN, meanOf, spreadOf } from './spread.ts';

const binned = (scores: readonly number[]): Binned[] => {
  const byBin = Map.groupBy(scores, (score) => Math.min(Math.floor(score / BIN_WIDTH), LAST_BIN));
  return [...byBin].map(([bin, members]) => ({
    bin,
    count: members.length,
    sum: members.reduce((sum, one) => sum + one, 0),
  }));
};

describe('a spread', () => {
  test.each([
    [[], null],
    [[10000], { count: 1, mean: 10000, bins: [{ from: 9500, to: 10000, count: 1 }] }],
    [
      [8999, 9500, 9999],
      {
        count: 3,
        mean: 9499,
        bins: [
          { from: 8500, to: 8999, count: 1 },
          { from: 9000, to: 9499, count: 0 },
          { from: 9500, to: 10000, count: 2 },
        ],
      },
    ],
  ])('of %j', (scores, expected) => {
    expect(spreadOf(binned(scores))).toEqual(expected);
  });

  test('loses no agency, and covers every score from its lowest bin without a gap', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: FULL_SCORE }), { minLength: 1 }), (scores) => {
        const spread = spreadOf(binned(scores));
        if (spread === null) throw new Error('some have a score');
        expect(spread.bins.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
        for (const { from, to, count } of spread.bins)
          expect(scores.filter((score) => score >= from && score <= to)).toHaveLength(count);
        expect(spread.bins.at(-1)?.to).toBe(FULL_SCORE);
      }),
    );
  });

  test.each([
    [0, 0, null],
    [3, 2, 2],
    [5, 4, 1],
    [29999, 3, 10000],
  ])('the mean of %j over %j is %j, half up', (sum, count, mean) => {
    expect(meanOf(sum, count)).toBe(mean);
  });
});
