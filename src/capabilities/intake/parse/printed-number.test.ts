import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import { readPrintedNumber, splitTrailingNumber } from './printed-number.ts';

test.each([
  ['๙๘.๗๘', 9878, false],
  ['98,78', 9878, false],
  ['100', 10000, false],
  ['๑๐๐.๐๐', 10000, false],
  ['0.00', 0, false],
  ['๙๙. ๕๙ คะแนน', 9959, false],
  ['99.590', 9959, false],
  ['1OO.OO', 10000, true],
  ['99.5l', 9951, true],
  ['100.01', null, false],
  ['998.78', null, false],
  ['-5.00', null, false],
  ['98.785', null, false],
])('%s is %s', (text, score, lookAlike) => {
  expect(readPrintedNumber(text)).toMatchObject({ score, lookAlike });
});

test.each(['', '-', 'คะแนน', 'IIT', '๑ ต.ค. ๖๗', '98.78 98.79', 'ข้อ 1'])('%j is no number', (text) => {
  expect(readPrintedNumber(text)).toBeNull();
});

test('every score is read back from its printing, with Thai digits too', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10000 }), (hundredths) => {
      const text = showScore(hundredths as PrintedScore);
      expect(readPrintedNumber(text)?.score).toBe(hundredths);
      expect(readPrintedNumber(toThaiDigits(text))?.score).toBe(hundredths);
    }),
  );
});

test('a number at the end of a line is split off, one within it is not', () => {
  expect(splitTrailingNumber('การใช้งบประมาณ ๙๗.๔๒')).toMatchObject({
    before: 'การใช้งบประมาณ',
    number: { score: 9742 },
  });
  expect(splitTrailingNumber('ได้ 97.42 คะแนน ในปีนี้')).toBeNull();
  expect(splitTrailingNumber('ปี พ.ศ. 2567')).toBeNull();
});
