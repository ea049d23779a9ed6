import fc from 'fast-check';
import Fraction from 'fraction.js';
import { expect, test } from 'vitest';
import {
  exactly,
  FULL_SCORE,
  hundredthsOf,
  printedScore,
  roundHalfUp,
  showScore,
  toNumber,
} from './score.ts';

test.each([
  ['84.994', '84.99'],
  ['84.995', '85.00'],
  ['94.9949999', '94.99'],
  ['94.995', '95.00'],
  ['99.835', '99.84'],
  ['0', '0.00'],
  ['0.005', '0.01'],
  ['100', '100.00'],
])('%s points are shown as %s', (points, shown) => {
  expect(showScore(roundHalfUp(new Fraction(points)))).toBe(shown);
});

test.each([[-1], [10001], [99.5], [Number.NaN]])('%s hundredths are no score', (value) => {
  expect(printedScore(value)).toBeNull();
});

test('marks of at most two decimals are whole hundredths, also those that a float cannot hold', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FULL_SCORE }), (hundredths) => {
      expect(hundredthsOf(Number((hundredths / 100).toFixed(2)))).toBe(hundredths);
    }),
  );
});

test('a printed score is the same before and after it is made exact', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FULL_SCORE }), (hundredths) => {
      const score = printedScore(hundredths) ?? FULL_SCORE;
      expect(roundHalfUp(exactly(score))).toBe(score);
      expect(roundHalfUp(new Fraction(String(toNumber(score))))).toBe(score);
    }),
  );
});
