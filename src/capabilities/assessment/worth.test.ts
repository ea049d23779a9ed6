import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { rulebook2567, score, sheet2567, sheetOfItems } from '../../../test/support/result-2567.ts';
import { assess } from './assess.ts';
import { worthOfItems } from './worth.ts';

const worthOf = (id: string, sheet = sheet2567) =>
  worthOfItems(rulebook2567, sheet).find(({ item }) => item === id);

describe('the worth of an item', () => {
  it.each([
    ['i5', 94.29, 0.11, 2],
    ['e1', 0, 3.33, 3.33],
    ['O34', 0, 5, 5],
    ['O26', 0, 1.25, 1.25],
    ['O1', 0, 0.67, 0.67],
    ['O14', 0, 1, 1],
    ['O7', 100, 0, 0.57],
  ])('of %s at %d: lost %d of %d', (id, points, lost, inFull) => {
    const sheet = sheetOfItems(rulebook2567, (item) => (item === id ? points : 100));
    expect(worthOf(id, sheet)).toMatchObject({ lost: score(lost), inFull: score(inFull) });
  });

  it('is exact per point', () => {
    expect(worthOf('i5')?.perPoint.equals(new Fraction(2, 100))).toBe(true);
    expect(worthOf('O1')?.perPoint.equals(new Fraction(1, 150))).toBe(true);
  });

  it('sums to what the overall score lacks', () => {
    const sum = worthOfItems(rulebook2567, sheet2567).reduce(
      (total, { score: own, perPoint }) => total.add(perPoint.mul(10000 - (own ?? 0)).div(100)),
      new Fraction(0),
    );
    const overall = assess(rulebook2567, sheet2567).figures.get('overall')?.exact;
    expect(overall?.add(sum).equals(100)).toBe(true);
  });

  it('ranks what is lost, ties in the order of the rulebook, items without a score last', () => {
    const sheet = sheetOfItems(rulebook2567, (item) =>
      item === 'O1' ? null : item === 'O27' || item === 'O26' ? 0 : item === 'i5' ? 90 : 100,
    );
    const ranked = worthOfItems(rulebook2567, sheet);
    expect(ranked.slice(0, 4).map(({ item }) => item)).toEqual(['O26', 'O27', 'i5', 'i1']);
    expect(ranked.at(-1)).toMatchObject({ item: 'O1', score: null, lost: null, inFull: score(0.67) });
  });

  it('says how well the split is known', () => {
    expect(worthOf('i5')?.confidence).toBe(rulebook2567.aggregationKnown.confidence);
    expect(worthOf('O34')?.known).toHaveLength(3);
  });
});
