import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { checkReport } from '../check/check-report.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const wording = (id: string) => rulebook.items.find((item) => item.id === id)?.text.th ?? '';
const filled = (text: string) => text.replace(/\{(\w+)\}/g, (_, id) => wording(id));
const topic = (number: number) => `ประเด็นที่ ${number} ${rulebook.topics[number - 1]?.name.th}`;

const read = (text: string) => {
  const report = readReport(readText(filled(text)), rulebook);
  return { report, checked: checkReport(rulebook, report) };
};
const scoresIn = (text: string) =>
  Object.fromEntries([...read(text).checked.printed.items].map(([id, score]) => [id, showScore(score)]));

describe('a number without a letter is of the instrument of its row, as its wording says', () => {
  test.each([
    [
      'in the instrument of its row',
      'IIT\tข้อ ๑๑ {i11}\t91.00\nOIT\tข้อ ๑๑ {O11}\t100.00',
      { i11: '91.00', O11: '100.00' },
    ],
    ['in that of the row above', 'IIT\tข้อ 7 {i7}\t97.00\n\tข้อ 8 {i8}\t98.00', { i7: '97.00', i8: '98.00' }],
    [
      'in that of the heading above',
      'แบบวัด EIT\nข้อ\tข้อคำถาม\tคะแนน\n4\t{e4}\t94.00\n5\t{e5}\t95.00',
      { e4: '94.00', e5: '95.00' },
    ],
    [
      'in that of a row that holds nothing else',
      'เครื่องมือ\tข้อความคำถาม\tคะแนน\nOIT\t\t\n\t๓. {O3}\t0.00',
      { O3: '0.00' },
    ],
    ['by the wording alone', 'ข้อ ๒ {e2}\t92.00\nข้อ ๒ {i2}\t82.00', { e2: '92.00', i2: '82.00' }],
    ['with a point', 'IIT\t๑๒. {i12}\t92.00', { i12: '92.00' }],
    ['in brackets', 'OIT\t(๑๘) {O18}\t100.00', { O18: '100.00' }],
    ['in a cell of its own', 'OIT\t๒๒\t{O22}\t100.00', { O22: '100.00' }],
    [
      'with slips in the wording',
      `EIT\tข้อ 8 ${wording('e8').replace('ปรับปรุง', 'ปรับปุรง')}\t98.00`,
      { e8: '98.00' },
    ],
  ])('%s', (_, rows, scores) => {
    expect(scoresIn(`${topic(1)}\n${rows}`)).toEqual(scores);
  });

  test('without a wording only within a known instrument, in the column of items', () => {
    expect(scoresIn('เครื่องมือ\tข้อ\tคะแนน\nIIT\t1\t91.00\nEIT\t1\t92.00')).toEqual({
      i1: '91.00',
      e1: '92.00',
    });
    expect(scoresIn('ข้อ\tคะแนน\n1\t91.00')).toEqual({});
  });
});

describe('a digit that looks like a letter', () => {
  test.each([
    ['ข้อ 1๗ {i7}', { i7: '97.00' }],
    ['ข้อ ๑๗ {i7}', { i7: '97.00' }],
    ['ข้อ ๑๗ {O17}', { O17: '97.00' }],
    ['ข้อ 0๑๕ {O15}', { O15: '97.00' }],
    ['ข้อ 15 {O15}', { O15: '97.00' }],
    ['ข้อ 15 {i15}', { i15: '97.00' }],
    ['ข้อ 15 {i5}', { i5: '97.00' }],
  ])('%s is what the wording confirms', (row, scores) => {
    expect(scoresIn(`${topic(5)}\nIIT\t${row}\t97.00`)).toEqual(scores);
  });
});

test('a letter that left its trace needs no wording where it can be no other item’s', () => {
  expect(scoresIn(`${topic(7)}\nOIT\tข้อ 0๓๕ รายงานอีกฉบับหนึ่ง\t100.00`)).toEqual({ O35: '100.00' });
  expect(scoresIn(`${topic(6)}\nIIT\tข้อ 1๗ คำถามเรื่องอื่น\t97.00`)).toEqual({ i7: '97.00' });
  expect(scoresIn(`${topic(6)}\nข้อ 1๗ คำถามเรื่องอื่น\t97.00`)).toEqual({});
  // As good as the letter: with another item's wording it gives neither a score.
  expect(scoresIn(`${topic(7)}\nOIT\tข้อ 0๓๕ {O33}\t100.00`)).toEqual({});
});

describe('no score for an item to which it does not belong', () => {
  test('a number with the wording of one other item is read by the wording and told', () => {
    const { checked } = read(`${topic(1)}\nIIT\tข้อ ๔ {i2}\t97.00`);
    expect([...checked.printed.items.keys()]).toEqual(['i2']);
    expect(checked.problems.filter(({ severity }) => severity === 'info')).toMatchObject([
      { rule: 'name-differs-from-rulebook', item: 'i2' },
    ]);
  });

  test.each([
    'IIT\tข้อ ๔ ความพึงพอใจต่ออาคารสถานที่\t97.00',
    '๑. จัดทำแผนปฏิบัติการ\t97.00',
    'ข้อ ๙๙ {i2} {i3}\t97.00',
  ])('what nothing decides is not understood: %s', (row) => {
    const { report, checked } = read(`${topic(1)}\n${row}`);
    expect(checked.printed.items.size).toBe(0);
    expect(report.unread).toHaveLength(1);
  });

  test('the numbers of indicators are no items', () => {
    const rows = rulebook.indicators.map(({ id, name }) =>
      `${id}\t${name.th}\t9${id}.00`.replace('910', '90'),
    );
    const { checked } = read(['ที่\tตัวชี้วัด\tคะแนน', ...rows].join('\n'));
    expect(checked.printed.items.size).toBe(0);
    expect(checked.printed.indicators.size).toBe(rulebook.indicators.length);
  });
});
