import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { printedSheet, scoresOf } from '../../../../test/support/report-text.ts';
import type { PrintedScore } from '../../../kernel/score.ts';
import { openRulebook } from '../../rulebook/acts.ts';
import { answerStep, fits, guessRespondents, latticeScores, pooledInstruments } from './lattice.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const rulebook = opened.value;
const guess = (points: readonly number[]) =>
  guessRespondents(
    rulebook,
    latticeScores(
      rulebook,
      'IIT',
      new Map(points.map((value, at) => [`i${at + 1}`, Math.round(value * 100) as PrintedScore])),
    ),
    15,
  );

const REAL = [
  98.78, 98.78, 100, 98.78, 94.29, 99.18, 99.18, 99.59, 100, 99.59, 99.18, 100, 100, 98.37, 99.59,
];

test.each([
  ['the real report', REAL, 49],
  ['the same with one score off', REAL.with(4, 94.31), 49],
  ['the same with two scores off', REAL.with(4, 94.31).with(0, 97.5), 49],
  [
    'the same with three scores off, two of which a finer lattice would hold',
    REAL.with(4, 94.42).with(0, 97.55).with(13, 98.44),
    49,
  ],
  ['nothing but full scores', REAL.map(() => 100), null],
  ['too few that tell anything', REAL.map((_, at) => (at === 4 ? 94.29 : 100)), null],
  ['scores that no common number explains', REAL.map((_, at) => 91.01 + at * 0.37), null],
  ['half of the scores', REAL.slice(0, 7), null],
])('%s', (_, points, expected) => {
  expect(guess(points)).toBe(expected);
});

describe('whether a mean fits', () => {
  test.each([
    [9429, 2000, 49, true],
    [9431, 2000, 49, false],
    [10000, 2000, 1, true],
    [0, 2000, 1, true],
    [9850, 10000, 67, false],
    [9851, 10000, 67, true],
  ])('%d with steps of %d and %d people: %s', (hundredths, step, respondents, expected) => {
    expect(fits({ item: 'x', hundredths, step }, respondents)).toBe(expected);
  });
});

test('a scale with uneven steps tells nothing', () => {
  const item = madeUpRulebook.items.find(
    ({ scale }) => madeUpRulebook.scales.find(({ id }) => id === scale)?.options.length === 4,
  );
  if (!item) throw new Error('the made-up rulebook has a scale of four levels');
  // Its answers are worth 0, 33, 67 and 100 points.
  expect(answerStep(madeUpRulebook, item)).toBeNull();
});

test('only instruments whose answers are pooled are asked', () => {
  expect(pooledInstruments(rulebook).map(({ id }) => id)).toEqual(['IIT']);
});

test('a guess divides the true number and leaves no score of a clean document off', () => {
  let guesses = 0;
  fc.assert(
    fc.property(fc.integer({ min: 5, max: 300 }), fc.integer({ min: 2, max: 60 }), (respondents, rarity) => {
      const truth = scoresOf(rulebook, respondents, (item, person) => {
        let hash = person * 7919 + rarity;
        for (const letter of item) hash = Math.imul(hash ^ letter.charCodeAt(0), 16777619) >>> 0;
        return hash % rarity === 0 ? (hash >>> 9) % 5 : 5;
      });
      const given = latticeScores(rulebook, 'IIT', printedSheet(rulebook, truth).items);
      const found = guessRespondents(rulebook, given, 15);
      if (found === null) return;
      guesses += 1;
      expect(respondents % found).toBe(0);
      expect(given.every((score) => fits(score, found))).toBe(true);
    }),
    { numRuns: 120, seed: 2567 },
  );
  expect(guesses).toBeGreaterThan(20);
});
