import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { rulebook2567, score } from '../../../test/support/result-2567.ts';
import { showScore } from '../../kernel/score.ts';
import { toThaiDigits } from '../../kernel/thai/digits.ts';
import { listFigures } from './figure-list.ts';
import { spreadBlock } from './spread-block.ts';

const spread = (block: string) => {
  const { scores, refused } = spreadBlock(rulebook2567, block);
  return { scores: Object.fromEntries([...scores].map(([key, value]) => [key, showScore(value)])), refused };
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
    expect(spread(block)).toEqual({ scores, refused: [] });
  });

  test.each([
    ['i5 เก้าสิบ', { kind: 'not-number' }],
    ['i5\tเก้าสิบ', { kind: 'not-number' }],
    ['i5', { kind: 'no-score' }],
    ['i5 การปฏิบัติงานเป็นไปตามขั้นตอนและระยะเวลา', { kind: 'no-score' }],
    ['i99 90', { kind: 'unknown-item', code: 'i99' }],
    ['Z9\t97', { kind: 'unknown-item', code: 'Z9' }],
    ['e1 120', { kind: 'above-full' }],
    ['e1\t198.78', { kind: 'above-full' }],
    ['e1\t-1', { kind: 'below-zero' }],
    ['e1\t98.785', { kind: 'too-fine' }],
    ['i1\t97', { kind: 'repeated', code: 'i1' }],
    ['ไม่ทราบ\t97', { kind: 'no-code' }],
  ])('%s is refused with its line and the reason, never guessed', (text, why) => {
    expect(spread(`i1\t98.78\n\n${text}\ni2\t97`)).toEqual({
      scores: { i1: '98.78', i2: '97.00' },
      refused: [{ line: 3, text, why }],
    });
  });

  test.each([['สวัสดี'], ['']])('%j holds nothing', (block) => {
    expect(spread(block)).toEqual({ scores: {}, refused: [] });
  });

  test('more scores than figures leave the rest over', () => {
    const count = listFigures(rulebook2567).length;
    const { scores, refused } = spreadBlock(rulebook2567, `คะแนน\n${'100\n'.repeat(count + 2)}`);
    expect(scores.size).toBe(count);
    expect(refused.map(({ line, why }) => [line, why.kind])).toEqual([
      [count + 2, 'beyond'],
      [count + 3, 'beyond'],
    ]);
  });

  test('scores alone go down from the figure into which they were pasted', () => {
    const { scores } = spreadBlock(rulebook2567, '90\n\n92.5', 'i4');
    expect([...scores]).toEqual([
      ['i4', score(90)],
      ['i6', score(92.5)],
    ]);
  });
});

describe('a code whose letter was read as a digit', () => {
  test.each([
    ['of mixed digits stands for its item', '0๒\t100\n1๗\t90', { O2: '100.00', i7: '90.00' }],
    ['of one kind of digits too, among codes with letters', 'i6 97\n02 100', { i6: '97.00', O2: '100.00' }],
    [
      'that is the number of an indicator means the indicator',
      'i6\t97\n10\t90',
      { i6: '97.00', 10: '90.00' },
    ],
  ])('%s', (_, block, scores) => {
    expect(spread(block)).toEqual({ scores, refused: [] });
  });

  test('is told as what it was read', () => {
    expect(spreadBlock(rulebook2567, 'i1 90\n0๒ 100').alike).toEqual([{ printed: '0๒', key: 'O2' }]);
  });

  test('is refused where it may be the number of another item', () => {
    const { scores, refused } = spread('i6 97\n17 90');
    expect(scores).toEqual({ i6: '97.00' });
    expect(refused).toHaveLength(1);
  });

  test('is refused where it may as well be a running number', () => {
    const { scores, refused } = spread('11\t98\n12\t97\n13\t96');
    expect(scores).toEqual({});
    expect(refused).toHaveLength(3);
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
      const { scores, refused } = spreadBlock(rulebook, block);
      expect(refused).toEqual([]);
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
