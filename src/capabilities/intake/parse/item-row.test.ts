import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { readText } from '../read/read-text.ts';
import { readReport } from './read-report.ts';

const wording = (id: string) => rulebook.items.find((item) => item.id === id)?.text.th ?? '';
const heading = `ประเด็นที่ 1 ${rulebook.topics[0]?.name.th}\n\n`;

function itemsIn(text: string, before = heading) {
  const { items, unread } = readReport(readText(before + text), rulebook);
  expect(unread).toEqual([]);
  return items.map(({ candidates, number, name, lookAlike }) => [
    candidates.join(),
    number?.score == null ? null : showScore(number.score),
    name,
    lookAlike,
  ]);
}
const i1 = [['i1', '98.67', wording('i1'), false]];

describe("an item's number in any cell of its row", () => {
  const instrument = rulebook.instruments[0]?.name.th;
  test.each([
    ['แบบวัด IIT\tข้อ i1 {}\t98.67'],
    ['แบบสำรวจ IIT\ti1\t{}\t98.67'],
    [`${instrument}\tข้อ i1 {}\t98.67`],
    [`${instrument} (IIT)\ti1\t{}\t98.67`],
    ['๑.\tแบบวัด IIT\ti1\t{}\t98.67'],
    ['1\tIIT\tการให้บริการ\tข้อ i1 {}\t98.67'],
    ['ด้านภายใน\ti1\t{}\t98.67'],
    ['{}\ti1\t98.67'],
    ['ข้อคำถาม\tคะแนน\tข้อ\n{}\t98.67\ti1'],
  ])('%j', (row) => {
    expect(itemsIn(row.replace('{}', wording('i1')))).toEqual(i1);
  });
});

describe('of several columns of figures the scores of the result', () => {
  test.each([
    ['คะแนนเต็ม\tคะแนนที่ได้', '100\t98.67'],
    ['คะแนนที่ได้\tคะแนนเต็ม', '98.67\t100'],
    ['เป้าหมาย\tผลคะแนน', '95.00\t98.67'],
    ['น้ำหนักคะแนน\tคะแนน', '10\t98.67'],
    ['คะแนนปี 2566\tคะแนนปี 2567', '88.00\t98.67'],
    ['ปี ๒๕๖๗\tปี ๒๕๖๖\tผลต่าง', '98.67\t88.00\t+10.67'],
    ['ปี 66\tปี 67\tเพิ่ม/ลด', '88.00\t98.67\t+10.67'],
    ['คะแนน พ.ศ. 2566\tคะแนน พ.ศ. 2567\tเพิ่ม/ลด\tระดับ', '88.00\t98.67\t+10.67\tผ่านดี'],
  ])('%j', (captions, figures) => {
    expect(itemsIn(`ข้อ\tข้อคำถาม\t${captions}\ni1\t${wording('i1')}\t${figures}`)).toEqual(i1);
  });

  test('for indicators and the overall score too', () => {
    const text =
      'ตัวชี้วัดที่\tชื่อตัวชี้วัด\tปี 2566\tปี 2567\tเพิ่ม/ลด\n1\tการปฏิบัติหน้าที่\t91.00\t97.56\t+6.56\nรวม\t\t90.00\t98.43\t+8.43';
    const { indicators, overall } = readReport(readText(text), rulebook);
    expect([...indicators, ...overall].map(({ number }) => number?.score)).toEqual([9756, 9843]);
  });
});

test('letters and digits of full width are read as look-alikes', () => {
  expect(itemsIn(`ｉ１\t${wording('i1')}\t９８．６７\nｉ๒\t${wording('i2')}\t９９.６７`)).toEqual([
    ['i1', '98.67', wording('i1'), true],
    ['i2', '99.67', wording('i2'), true],
  ]);
});

test.each([
  [`ข้อ i1 ${wording('i1')}          98`, '98.00'],
  [`ข้อ i1 ${wording('i1')} ๙๘ คะแนน`, '98.00'],
])('a whole number behind the wording is its score: %s', (line, score) => {
  expect(itemsIn(line)).toEqual([['i1', score, wording('i1'), false]]);
});

test.each([
  `i1 ${wording('i1')} (๙๘.๖๗ คะแนน)`,
  `ข้อ i๑ ${wording('i1')} (98.67)`,
  `- i1 ${wording('i1')} [98.67]`,
  `i1 (98.67) ${wording('i1')}`,
  `ข้อ i1 (ได้คะแนน ๙๘.๖๗) ${wording('i1')}`,
])('a score in brackets is the score of the item: %s', (line) => {
  expect(itemsIn(line)).toEqual(i1);
});

test.each([
  ['-', 'การพัฒนา : ควรพัฒนา'],
  ['•', 'ข้อบกพร่อง/ข้อปรับปรุง'],
  ['ข้อ', 'ข้อบกพร่อง/ข้อปรับปรุง : ไม่มี'],
  ['ข้อ', 'พัฒนา : ควรพัฒนา'],
])('the last item of a list marked %s is read above the label %s', (mark, label) => {
  const text = `${heading}${mark} i1 ${wording('i1')} 98.67\n${label}`;
  expect(readReport(readText(text), rulebook).items.map(({ candidates }) => candidates)).toEqual([['i1']]);
});
