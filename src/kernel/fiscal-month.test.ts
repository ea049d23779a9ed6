import fc from 'fast-check';
import { expect, test } from 'vitest';
import { datesOfMonths, fiscalMonthOn, parseFiscalMonth } from './fiscal-month.ts';
import { daysOf, type FiscalYear, isWithin } from './fiscal-year.ts';

test.each([
  [{ from: 1, to: 12 }, 2568, '2024-10-01', '2025-09-30'],
  [{ from: 1, to: 3 }, 2568, '2024-10-01', '2024-12-31'],
  [{ from: 3, to: 4 }, 2568, '2024-12-01', '2025-01-31'],
  [{ from: 5, to: 5 }, 2568, '2025-02-01', '2025-02-28'],
  [{ from: 5, to: 5 }, 2567, '2024-02-01', '2024-02-29'],
  [{ from: 12, to: 12 }, 2567, '2024-09-01', '2024-09-30'],
])('months %o of %i are %s to %s', (period, year, from, to) => {
  expect(datesOfMonths(period, year as FiscalYear)).toEqual({ from, to });
});

test('every period lies within its year, and the whole of it fills the year', () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, month, fc.integer({ min: 2500, max: 2699 }), (one, other, of) => {
      const year = of as FiscalYear;
      const { from, to } = datesOfMonths({ from: Math.min(one, other), to: Math.max(one, other) }, year);
      expect(isWithin(from, year) && isWithin(to, year) && from < to).toBe(true);
      expect(datesOfMonths({ from: 1, to: 12 }, year)).toEqual({
        from: daysOf(year).first,
        to: daysOf(year).last,
      });
    }),
  );
});

test.each([
  ['2024-10-01', 1],
  ['2024-12-31', 3],
  ['2025-01-01', 4],
  ['2025-09-30', 12],
])('%s falls in month %i of its fiscal year', (day, month) => {
  expect(fiscalMonthOn(day)).toBe(month);
});

test.each(['0', '13', '1.5', '', 'ตุลาคม', '01', '-1', '1e0'])('%s is no month of a fiscal year', (text) => {
  expect(parseFiscalMonth(text)).toBeNull();
});
