import { expect, test } from 'vitest';
import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { checkMeasures } from './check-measures.ts';

const planYear = parseFiscalYear(2568) as FiscalYear;
const measure = {
  title: 'จัดทำคู่มือการให้บริการประชาชนฉบับย่อและเผยแพร่บนเว็บไซต์ของหน่วยงานให้ครบทุกงานบริการ',
  parts: [],
  steps: [],
  responsible: [],
  periodText: '1 ต.ค. 69 – 30 ก.ย. 70',
  from: '2026-10-01',
  to: '2027-09-30',
  monitoring: 'รายงานทุกไตรมาส',
  place: { kind: 'line', line: 1 },
} as const;

test('a long title is quoted up to the end of a word, and says that it goes on', () => {
  const quotes = checkMeasures([measure], null, planYear).flatMap(({ message }) =>
    [message.th, message.en].map((text) => /“(.*)”/.exec(text)?.[1]),
  );
  expect(quotes).toHaveLength(4);
  expect(new Set(quotes)).toEqual(new Set(['จัดทำคู่มือการให้บริการประชาชนฉบับย่อและเผยแพร่บนเว็บไซต์ของ…']));
});
