import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../../test/support/made-up-rulebook.ts';
import { printedSheet, scoresOf } from '../../../../test/support/report-text.ts';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { openRulebook } from '../../rulebook/acts.ts';
import { EMPTY_SCORE_SHEET, type ScoreSheet } from '../../rulebook/index.ts';
import { findDisagreements, levelsAllowed, printedFigures } from './check-arithmetic.ts';

const opened = await openRulebook('ita-2567');
if (!opened.ok) throw new Error('no rulebook');
const rulebook = opened.value;

const scores = (given: Record<string, number>) =>
  new Map(Object.entries(given).map(([id, points]) => [id, Math.round(points * 100) as PrintedScore]));
const sheet = (given: {
  items?: Record<string, number>;
  indicators?: Record<string, number>;
  instruments?: Record<string, number>;
  overall?: number;
  level?: string;
}): ScoreSheet => ({
  items: scores(given.items ?? {}),
  indicators: scores(given.indicators ?? {}),
  instruments: scores(given.instruments ?? {}),
  overall: given.overall === undefined ? null : (Math.round(given.overall * 100) as PrintedScore),
  level: given.level ?? null,
});
const verdicts = (of: ScoreSheet) =>
  findDisagreements(rulebook, of).map(({ figure, kind, repairs }) => ({
    figure: figure.id,
    kind,
    repairs: repairs.map(({ item, to }) => `${item}=${showScore(Number(to) as PrintedScore)}`),
  }));

describe('one indicator and its items', () => {
  test.each([
    ['the printed mean', { i1: 98.78, i2: 98.78, i3: 100 }, { 1: 99.19 }, []],
    ['a mean at the edge of what rounding allows', { i1: 98.78, i2: 98.78, i3: 100 }, { 1: 99.18 }, []],
    ['beyond that edge', { i1: 98.78, i2: 98.78, i3: 100 }, { 1: 99.2 }, ['1 impossible']],
    [
      'full scores give nothing but the full score',
      { i1: 100, i2: 100, i3: 100 },
      { 1: 99.99 },
      ['1 impossible'],
    ],
    [
      'parts rounded on their own explain a hundredth more',
      { e4: 100, e5: 100, e6: 99.5 },
      { 7: 99.84 },
      ['7 parts'],
    ],
    ['but no two', { e4: 100, e5: 100, e6: 99.5 }, { 7: 99.85 }, ['7 impossible']],
    ['an item that is lacking makes no statement', { i1: 98.78, i3: 100 }, { 1: 50 }, []],
  ])('%s', (_, items, indicators, expected) => {
    expect(verdicts(sheet({ items, indicators })).map(({ figure, kind }) => `${figure} ${kind}`)).toEqual(
      expected,
    );
  });
});

test('exactly the misreadings of one digit that make everything consistent are offered', () => {
  const found = verdicts(sheet({ items: { e1: 99.56, e2: 99.5, e3: 100 }, indicators: { 6: 99.35 } }));
  expect(found).toEqual([{ figure: '6', kind: 'impossible', repairs: ['e1=98.56', 'e2=98.50'] }]);
});

test('with two faults each is mended on its own', () => {
  const found = verdicts(
    sheet({
      items: { e1: 99.56, e2: 99.5, e3: 100, i1: 68.78, i2: 98.78, i3: 100 },
      indicators: { 6: 99.35, 1: 99.19 },
    }),
  );
  expect(found.find(({ figure }) => figure === '1')?.repairs).toContain('i1=98.78');
  expect(found.find(({ figure }) => figure === '6')?.repairs).toEqual(['e1=98.56', 'e2=98.50']);
});

test('an instrument of indicators whose parts were rounded on their own is not accused', () => {
  // Each indicator stands up to a hundredth above what it was computed from: (92.47 + 96.00 + 94.37) / 3 = 94.28.
  const indicators = { 6: 92.48, 7: 96.01, 8: 94.38 };
  expect(verdicts(sheet({ indicators, instruments: { EIT: 94.28 } }))).toEqual([]);
  expect(verdicts(sheet({ indicators, instruments: { EIT: 94.26 } })).map(({ kind }) => kind)).toEqual([
    'impossible',
  ]);
});

test('a misprinted indicator is mended by the reading that the overall score allows, which is not accused itself', () => {
  const indicators = {
    1: 99.19,
    2: 97.42,
    3: 99.59,
    4: 99.59,
    5: 99.32,
    6: 99.35,
    7: 99.84,
    8: 99.67,
    9: 100,
    10: 100,
  };
  const right = sheet({ items: { i4: 98.78, i5: 94.29, i6: 99.18 }, indicators, overall: 99.59 });
  expect(verdicts(right)).toEqual([]);
  const wrong = sheet({
    items: { i4: 98.78, i5: 94.29, i6: 99.18 },
    indicators: { ...indicators, 2: 87.42 },
    overall: 99.59,
  });
  expect(verdicts(wrong).map(({ figure }) => figure)).toEqual(['2']);
  for (const { repairs } of verdicts(wrong)) expect(repairs).toEqual(['2=97.42']);
});

describe.each([
  ['2567', rulebook],
  ['made up', madeUpRulebook],
])('figures that were computed from answers agree (%s)', (_, book) => {
  test('whatever the answers', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 97 }),
        (respondents, stride) => {
          const truth = scoresOf(
            book,
            respondents,
            (item, person) => (person * stride + item.length * 3 + item.charCodeAt(1)) % 6,
          );
          const impossible = findDisagreements(book, printedSheet(book, truth)).filter(
            ({ kind }) => kind === 'impossible',
          );
          expect(impossible).toEqual([]);
        },
      ),
      { numRuns: 60, seed: 2567 },
    );
  });
});

describe('levels that the figures allow', () => {
  const allowed = (given: Parameters<typeof sheet>[0]) => [
    ...levelsAllowed(rulebook, printedFigures(sheet(given))),
  ];

  test.each([
    [99.59, { IIT: 99.02, EIT: 99.62, OIT: 100 }, ['excellent']],
    [96, { IIT: 94.99, EIT: 96, OIT: 97 }, ['good']],
    [94.64, { IIT: 96, EIT: 84.99, OIT: 99 }, ['pass']],
    [84.99, { IIT: 90, EIT: 80, OIT: 85 }, ['improve']],
    [69.99, { IIT: 70, EIT: 70, OIT: 69 }, ['urgent']],
  ])('%d with %j is %j', (overall, instruments, levels) => {
    expect(allowed({ overall, instruments })).toEqual(levels);
  });

  test('an instrument that is not printed and lies at a mark leaves both', () => {
    const indicators = { 1: 95, 2: 95, 3: 95, 4: 95, 5: 94.99, 6: 99, 7: 99, 8: 99, 9: 100, 10: 100 };
    expect(allowed({ overall: 98.2, indicators })).toEqual(['excellent', 'good']);
  });

  test('an instrument of which nothing is printed lies where the overall score leaves room for it', () => {
    expect(allowed({ overall: 96, instruments: { IIT: 99, EIT: 99 } })).toEqual(['good']);
    expect(allowed({ overall: 97, instruments: {} })).toEqual(['excellent', 'good']);
    expect(allowed({ overall: 99.5, instruments: {} })).toEqual(['excellent']);
  });

  test('nothing is excluded without an overall score', () => {
    expect(levelsAllowed(rulebook, printedFigures(EMPTY_SCORE_SHEET)).size).toBe(rulebook.levels.length);
  });
});
