import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type PrintedScore, showScore } from '../../../kernel/score.ts';
import { toThaiDigits } from '../../../kernel/thai/digits.ts';
import {
  isFailedScore,
  readPrintedNumber,
  readScoreCell,
  splitLeadingNumber,
  splitTrailingNumber,
} from './printed-number.ts';

test.each([
  ['๙๘.๗๘', 9878, false],
  ['98,78', 9878, false],
  ['100', 10000, false],
  ['๑๐๐.๐๐', 10000, false],
  ['0.00', 0, false],
  ['๙๙. ๕๙ คะแนน', 9959, false],
  ['99.590', 9959, false],
  ['1OO.OO', 10000, true],
  ['l๐๐', 10000, true],
  ['ร้อยละ 98.78', 9878, false],
  ['100.01', null, false],
  ['998.78', null, false],
  ['-5.00', null, false],
  ['98.785', null, false],
])('%s is %s', (text, score, lookAlike) => {
  expect(readPrintedNumber(text)).toMatchObject({ score, lookAlike });
});

test.each([
  '',
  '-',
  'คะแนน',
  'IIT',
  '๑ ต.ค. ๖๗',
  '98.78 98.79',
  'ข้อ 1',
  '98.5o',
  '99..5',
  '1e2',
  'n/a',
  'OO',
])('%j is no number', (text) => {
  expect(readPrintedNumber(text)).toBeNull();
});

test.each([
  ['98.5o', '98.5o', 9850],
  ['๙๙.๕l', '99.5l', 9951],
  ['9O.OO', '9O.OO', 9000],
  ['99..5', '99..5', null],
  ['1e2', '1e2', null],
  ['n/a', 'n/a', null],
  ['ไม่มี', 'ไม่มี', null],
  ['I98.50', 'I98.50', null],
])(
  'where a score should stand, %j is told as it stands and its likely meaning only offered',
  (cell, text, perhaps) => {
    const number = readScoreCell(cell);
    expect(number).toEqual({ text, score: null, isNumber: false, lookAlike: false, perhaps });
  },
);

test.each(['', ' ', '-', '–', '- -'])('where a score should stand, %j is none', (cell) => {
  expect(readScoreCell(cell)).toBeNull();
});

test.each(['99..5', '1e2', '98.5o', 'N/A', 'ไม่มี', '#REF!'])(
  '%j can only be a score that went wrong',
  (text) => {
    expect(isFailedScore(text)).toBe(true);
  },
);

test.each(['Q & A', 'E-Service', 'e1', '2567', '98.78', '....12', 'โครงสร้าง', 'No Gift Policy', 'ITA'])(
  '%j is no score that went wrong',
  (text) => {
    expect(isFailedScore(text)).toBe(false);
  },
);

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
  expect(splitTrailingNumber('การใช้งบประมาณ ๙๗..๔๒')).toMatchObject({
    before: 'การใช้งบประมาณ',
    number: { text: '97..42', score: null },
  });
  expect(splitTrailingNumber('การใช้งบประมาณ ..........๑๒')).toBeNull();
  expect(splitTrailingNumber('ได้ 97.42 คะแนน ในปีนี้')).toBeNull();
  expect(splitTrailingNumber('ปี พ.ศ. 2567')).toBeNull();
});

test.each([
  ['โครงสร้าง (๙๗.๔๒)', 9742],
  ['โครงสร้าง(97.42 คะแนน)', 9742],
  ['โครงสร้าง [97.42]', 9742],
  ['โครงสร้าง (คะแนน : 97.42)', 9742],
  ['โครงสร้าง (ได้คะแนน ๙๗,๔๒ คะแนน)', 9742],
  ['โครงสร้าง ( ร้อยละ 97.42 )', 9742],
  ['โครงสร้าง (๑๐๐)', 10000],
  ['โครงสร้าง (๙๗ คะแนน)', 9700],
])('a score alone in brackets at the end is split off: %s', (text, score) => {
  expect(splitTrailingNumber(text)).toMatchObject({ before: 'โครงสร้าง', number: { score } });
});

test.each([
  'โครงสร้าง (๒๕๖๗)',
  'โครงสร้าง (๙๗)',
  'โครงสร้าง (คะแนนเต็ม 100)',
  'โครงสร้าง (ปีก่อน 97.42)',
  'โครงสร้าง 95.00 (97.42)',
  'i1 (95.92) และ i2 (97.42)',
  'โครงสร้าง (ข้อ 97.42)',
])('what else stands in brackets, or beside another score, is none: %s', (text) => {
  expect(splitTrailingNumber(text)).toBeNull();
});

test('a score in brackets may stand before the words, when they hold no other', () => {
  expect(splitLeadingNumber('(๙๗.๔๒ คะแนน) โครงสร้าง')).toMatchObject({
    after: 'โครงสร้าง',
    number: { score: 9742 },
  });
  for (const text of ['(๒) โครงสร้าง', '97.42 โครงสร้าง', '(95.92) และ i2 (97.42) ต้องพัฒนา', '(97.42)'])
    expect(splitLeadingNumber(text)).toBeNull();
});
