import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import {
  rulebook2567,
  score,
  sheet2567,
  sheetOfItems,
  withItems,
} from '../../../test/support/result-2567.ts';
import { EMPTY_SCORE_SHEET } from '../rulebook/index.ts';
import { divide, weakestOf } from './divide.ts';

const ids = (findings: readonly { readonly item: { readonly id: string } }[]) =>
  findings.map(({ item }) => item.id);

describe('the real report of 2567', () => {
  const divisions = divide(rulebook2567, sheet2567);

  it.each([
    [1, ['i1', 'i2']],
    [2, ['e2', 'e7', 'e8', 'e1']],
    [3, ['e6']],
    [4, ['i11', 'i10']],
    [5, ['i5', 'i4', 'i6']],
    [6, ['i7', 'i8']],
    [7, ['i14', 'i15']],
  ])('develops in topic %i, the weakest first: %o', (number, expected) => {
    const division = divisions.find(({ topic }) => topic.number === number);
    expect(ids(division?.develop ?? [])).toEqual(expected);
    expect(division?.mend).toEqual([]);
    expect(division?.unscored).toEqual([]);
  });

  it('sustains all else', () => {
    const sustained = divisions.flatMap(({ sustain }) => sustain);
    expect(sustained).toHaveLength(rulebook2567.items.length - 16);
    expect(sustained.every((finding) => finding.score === score(100))).toBe(true);
  });

  it('gives priority to i5 alone, the weakest of all', () => {
    const first = divisions.flatMap(({ develop }) => develop.filter(({ isPriority }) => isPriority));
    expect(ids(first)).toEqual(['i5']);
    expect(weakestOf(rulebook2567, sheet2567)).toMatchObject({ score: score(94.29), items: [{ id: 'i5' }] });
  });
});

describe('the marks', () => {
  it.each([
    [0, 'mend', false],
    [84.99, 'mend', false],
    [85, 'develop', true],
    [94.99, 'develop', true],
    [95, 'develop', false],
    [99.99, 'develop', false],
    [100, 'sustain', false],
  ] as const)('of 2567 put %d under %s', (points, kind, isPriority) => {
    const [first] = divide(rulebook2567, withItems(EMPTY_SCORE_SHEET, { i1: points }));
    expect(first?.[kind]).toMatchObject([{ item: { id: 'i1' }, kind, isPriority }]);
  });

  it('come from the rulebook', () => {
    const [first] = divide(madeUpRulebook, withItems(EMPTY_SCORE_SHEET, { Q1: 69.99, Q2: 70, D3: 88 }));
    expect([first?.mend, first?.develop].map((findings) => ids(findings ?? []))).toEqual([
      ['Q1'],
      ['Q2', 'D3'],
    ]);
    expect(first?.develop.map(({ isPriority, isDisclosure }) => [isPriority, isDisclosure])).toEqual([
      [true, false],
      [false, true],
    ]);
    expect(first?.unscored.map(({ id }) => id)).toEqual(['D4']);
  });
});

describe('any result', () => {
  it.each([
    ['2567', rulebook2567],
    ['a made-up year', madeUpRulebook],
  ])('of %s has each item in one place, in the order of scores', (_, rulebook) => {
    const points = fc.array(fc.option(fc.integer({ min: 0, max: 10000 }), { freq: 5 }), {
      minLength: rulebook.items.length,
      maxLength: rulebook.items.length,
    });
    fc.assert(
      fc.property(points, (given) => {
        const sheet = sheetOfItems(rulebook, (_id, index) => {
          const hundredths = given[index] ?? null;
          return hundredths === null ? null : hundredths / 100;
        });
        const divisions = divide(rulebook, sheet);
        const placed = divisions.flatMap(({ mend, develop, sustain, unscored }) => [
          ...ids([...mend, ...develop, ...sustain]),
          ...unscored.map(({ id }) => id),
        ]);
        expect(placed.toSorted()).toEqual(rulebook.items.map(({ id }) => id).toSorted());
        for (const { mend, develop } of divisions) {
          for (const findings of [mend, develop]) {
            const scores = findings.map((finding) => finding.score);
            expect(scores).toEqual(scores.toSorted((a, b) => a - b));
          }
        }
      }),
    );
  });

  it('without scores has no weakest item', () => {
    expect(weakestOf(rulebook2567, EMPTY_SCORE_SHEET)).toBeNull();
  });
});
