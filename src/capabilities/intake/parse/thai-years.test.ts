import { describe, expect, test } from 'vitest';
import { rulebook2567 as rulebook } from '../../../../test/support/result-2567.ts';
import type { YearMention } from './report.ts';
import { speaksOfPast, withoutDates, yearsIn } from './thai-years.ts';
import { resultYearOf } from './year-mentions.ts';

describe('the years that a text names', () => {
  test.each<[text: string, years: number[]]>([
    ['ปีงบประมาณ พ.ศ. 2566', [2566]],
    ['คะแนน ITA ปี 66', [2566]],
    ['ปีงบประมาณ พ . ศ . 65 และ 2567', [2567, 2565]],
    ['ระยะเวลา 1 ปี 10 เดือน', []],
    ['แผน 5 ปี 68 ข้อ', []],
    ['ผู้มีอายุราชการเกิน 3 ปี 65 วัน', []],
    ['ครบ 3 ปี 20 คน', []],
    ['ปี 66.50', []],
    ['รหัส 12566', []],
    ['ณ วันที่ 30 กันยายน 2566', []],
    ['ประชุมเมื่อ 4 ก.ย. 2566 ของปี 2567', [2567]],
  ])('%s', (text, years) => {
    expect(yearsIn(withoutDates(text), 2567)).toEqual(years);
  });
});

test.each([
  ['ผลการประเมินปีที่ผ่านมา', true],
  ['คะแนนของรอบปีก่อนหน้า', true],
  ['คะแนนปีเดิม', true],
  ['ผลคะแนนครั้งก่อน', true],
  ['การประเมินรอบที่แล้ว', true],
  ['ปีที่ผุานมา', true],
  ['ก่อนสิ้นปีงบประมาณ', false],
  ['เมื่อดำเนินการแล้วเสร็จ', false],
])('whether it speaks of a past year: %s', (text, isPast) => {
  expect(speaksOfPast(text)).toBe(isPast);
});

describe('the year of the result', () => {
  const own = rulebook.fiscalYear;
  const named = (times: number, year: number, of: YearMention['of'] = 'result') =>
    Array.from({ length: times }, () => ({ year, of, place: { kind: 'line', line: 1 } as const }));

  test.each([
    ['that of the rulebook where none is named', [], own],
    ['that of another where the rulebook’s is not named', named(1, 2565), 2565],
    [
      'the rulebook’s beside a past year that is named twice as often',
      [...named(4, 2566), ...named(2, own)],
      own,
    ],
    ['another that is named more than twice as often', [...named(3, 2566), ...named(1, own)], 2566],
    ['of several others the one named most', [...named(1, 2564), ...named(2, 2566)], 2566],
    ['the rulebook’s named of nothing', [...named(1, own, null), ...named(2, 2566)], own],
    ['not that of the plan', [...named(1, 2566), ...named(3, own, 'plan')], 2566],
  ])('%s', (_, yearMentions, year) => {
    expect(resultYearOf({ rulebook, yearMentions })).toBe(year);
  });
});
