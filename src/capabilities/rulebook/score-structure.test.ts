import fc from 'fast-check';
import Fraction from 'fraction.js';
import { describe, expect, it } from 'vitest';
import { anyRulebook } from '../../../test/support/any-rulebook.ts';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { type Figure, OVERALL, scoreStructure } from './index.ts';

const total = (weights: Iterable<Fraction>) =>
  [...weights].reduce((sum, weight) => sum.add(weight), new Fraction(0));

describe('scoreStructure', () => {
  it('shares the whole overall score out among the items', () => {
    fc.assert(
      fc.property(anyRulebook, (book) => {
        const { shareOfOverall } = scoreStructure(book);
        expect([...shareOfOverall.keys()].toSorted()).toEqual(book.items.map(({ id }) => id).toSorted());
        expect(total(shareOfOverall.values()).equals(1)).toBe(true);
      }),
    );
  });

  it('weighs the members of every figure so that they sum to one, and puts parents after members', () => {
    fc.assert(
      fc.property(anyRulebook, (book) => {
        const { upwards } = scoreStructure(book);
        const seen = new Set<Figure>();
        for (const figure of upwards) {
          if (figure.kind === 'item') expect(figure.members).toEqual([]);
          else expect(total(figure.members.map(({ weight }) => weight)).equals(1)).toBe(true);
          expect(figure.members.every((member) => seen.has(member.figure))).toBe(true);
          seen.add(figure);
        }
        expect(upwards.at(-1)?.id).toBe(OVERALL);
      }),
    );
  });

  // 50 % DATA over three indicators; indicator 10 has sub-indicators of three items and of one
  it.each([
    ['Q1', new Fraction(25, 100 * 5 * 2)],
    ['P1', new Fraction(25, 100 * 4 * 2)],
    ['D1', new Fraction(50, 100 * 3 * 2 * 3)],
    ['D4', new Fraction(50, 100 * 3 * 2)],
    ['D5', new Fraction(50, 100 * 3 * 3)],
  ])('gives %s of the made-up rulebook its share', (item, share) => {
    expect(scoreStructure(madeUpRulebook).shareOfOverall.get(item)?.toFraction()).toBe(share.toFraction());
  });

  it('is made once for a rulebook', () => {
    expect(scoreStructure(madeUpRulebook)).toBe(scoreStructure(madeUpRulebook));
  });
});
