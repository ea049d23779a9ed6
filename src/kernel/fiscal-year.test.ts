import { expect, test } from 'vitest';
import { daysOf, fiscalYearOn, hasEnded, isWithin, nextFiscalYear, parseFiscalYear } from './fiscal-year.ts';

const year = parseFiscalYear(2567);
if (year === null) throw new Error('2567 is a fiscal year');

test('a fiscal year runs from October to September and is named by its end', () => {
  expect(daysOf(year)).toEqual({ first: '2023-10-01', last: '2024-09-30' });
  expect(daysOf(nextFiscalYear(year))).toEqual({ first: '2024-10-01', last: '2025-09-30' });
});

test.each([
  ['2023-09-30', false],
  ['2023-10-01', true],
  ['2024-09-30', true],
  ['2024-10-01', false],
])('%s lies within 2567: %s', (date, within) => {
  expect(isWithin(date, year)).toBe(within);
});

test.each([
  ['2023-09-30', 2566],
  ['2023-10-01', 2567],
  ['2024-01-01', 2567],
  ['2024-09-30', 2567],
  ['2024-10-01', 2568],
])('%s falls in %d', (day, expected) => {
  expect(fiscalYearOn(day)).toBe(expected);
  expect(isWithin(day, fiscalYearOn(day))).toBe(true);
});

test.each([[2024], [2499], [2700], [2567.5], [Number.NaN]])('%s is no fiscal year', (value) => {
  expect(parseFiscalYear(value)).toBeNull();
});

test.each([
  ['2023-09-30', false],
  ['2024-09-30', false],
  ['2024-10-01', true],
])('on %s 2567 has ended: %s', (today, ended) => {
  expect(hasEnded(year, today)).toBe(ended);
});
