import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, score } from '../../../test/support/result-2567.ts';
import { showScore } from '../../kernel/score.ts';
import { toThaiDigits } from '../../kernel/thai/digits.ts';
import { listFigures } from './figure-list.ts';
import { spreadBlock } from './spread-block.ts';

const spread = (block: string) => {
  const { scores, leftover } = spreadBlock(rulebook2567, block);
  return { scores: Object.fromEntries([...scores].map(([key, value]) => [key, showScore(value)])), leftover };
};

describe('a block pasted from a spreadsheet', () => {
  test.each([
    ['codes and scores between tabs', 'i1\t98.78\ne2\t99.5', { i1: '98.78', e2: '99.50' }],
    ['Thai digits', 'i๑\t๙๘.๗๘\nO๓๕\t๑๐๐', { i1: '98.78', O35: '100.00' }],
    ['codes of any case, commas for points', 'I1\t98,78\no2\t0', { i1: '98.78', O2: '0.00' }],
    [
      'blanks and commas instead of tabs',
      'i1 98.78\ni2, 97\ni3;96.5',
      { i1: '98.78', i2: '97.00', i3: '96.50' },
    ],
    ['a heading above', 'ข้อ\tคะแนน\ni4\t98.78', { i4: '98.78' }],
    [
      'figures above the items',
      '1\t99.19\nIIT\t98.50\noverall\t99.59',
      { 1: '99.19', IIT: '98.50', overall: '99.59' },
    ],
    ['wordings between code and score', 'i1\tการปฏิบัติงาน\t98.78', { i1: '98.78' }],
    [
      'scores alone, in the order of the rulebook',
      '98.78\n97\n๙๖.๕',
      { i1: '98.78', i2: '97.00', i3: '96.50' },
    ],
    ['scores alone under a heading', 'คะแนน\n98.78\n97', { i1: '98.78', i2: '97.00' }],
    ['scores alone with gaps', '98.78\n\n-\n97', { i1: '98.78', i4: '97.00' }],
    [
      'running numbers before the scores',
      '1\t98.78\n2\t97\n3\t96',
      { i1: '98.78', i2: '97.00', i3: '96.00' },
    ],
    ['Windows line ends', 'i1\t98.78\r\ni2\t97\r\n', { i1: '98.78', i2: '97.00' }],
  ])('%s', (_, block, scores) => {
    expect(spread(block)).toEqual({ scores, leftover: [] });
  });

  test.each([
    ['a code that no item has', 'i1\t98.78\nZ9\t97', { i1: '98.78' }, ['Z9\t97']],
    ['a code used twice', 'i1\t98.78\ni1\t97', { i1: '98.78' }, ['i1\t97']],
    ['a score that cannot be', 'i1\t198.78\ni2\t97', { i2: '97.00' }, ['i1\t198.78']],
    ['words alone', 'สวัสดี', {}, []],
    ['nothing', '', {}, []],
  ])('%s is left over, never guessed', (_, block, scores, leftover) => {
    expect(spread(block)).toEqual({ scores, leftover });
  });

  test('more scores than figures leave the rest over', () => {
    const count = listFigures(rulebook2567).length;
    const { scores, leftover } = spreadBlock(
      rulebook2567,
      Array(count + 2)
        .fill('100')
        .join('\n'),
    );
    expect([scores.size, leftover]).toEqual([count, ['100', '100']]);
  });
});

test.each([
  ['the rulebook of 2567', rulebook2567],
  ['a made-up rulebook', madeUpRulebook],
])('by %s any figures in any order come back as they were pasted', (_, rulebook) => {
  const keys = listFigures(rulebook).map(({ key }) => key);
  const figures = fc.uniqueArray(fc.tuple(fc.constantFrom(...keys), fc.integer({ min: 0, max: 10000 })), {
    selector: ([key]) => key,
    minLength: 1,
  });
  fc.assert(
    fc.property(figures, fc.boolean(), (given, thai) => {
      const show = (text: string) => (thai ? toThaiDigits(text) : text);
      // One digit column alone before scores is a running number when it counts from one.
      fc.pre(!given.every(([key], at) => key === String(at + 1)));
      const block = given.map(([key, value]) => `${show(key)}\t${show((value / 100).toFixed(2))}`).join('\n');
      const { scores, leftover } = spreadBlock(rulebook, block);
      expect(leftover).toEqual([]);
      expect(new Map(scores)).toEqual(new Map(given.map(([key, value]) => [key, score(value / 100)])));
    }),
    { numRuns: 60 },
  );
});

test('whatever is pasted, every score that is taken stands in the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'iIeEO019.๕,;\t\n -คะ'), maxLength: 80 }), (block) => {
      const { scores } = spreadBlock(rulebook2567, block);
      const digits = block.replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0xe50));
      // A comma may part two numbers or stand for the point of one.
      const standing = [...digits.matchAll(/\d+/g), ...digits.matchAll(/\d+[.,]\s?\d+/g)].map(([number]) =>
        Number(number.replace(/\s/, '').replace(',', '.')).toFixed(2),
      );
      for (const value of scores.values()) expect(standing).toContain(showScore(value));
    }),
    { numRuns: 300 },
  );
});
