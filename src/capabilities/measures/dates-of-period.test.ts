import fc from 'fast-check';
import { expect, test } from 'vitest';
import { daysOf, type FiscalYear, isWithin } from '../../kernel/fiscal-year.ts';
import { datesOfPeriod } from './dates-of-period.ts';

test.each([
  [{ from: 1, to: 12 }, 2568, '2024-10-01', '2025-09-30'],
  [{ from: 1, to: 3 }, 2568, '2024-10-01', '2024-12-31'],
  [{ from: 3, to: 4 }, 2568, '2024-12-01', '2025-01-31'],
  [{ from: 5, to: 5 }, 2568, '2025-02-01', '2025-02-28'],
  [{ from: 5, to: 5 }, 2567, '2024-02-01', '2024-02-29'],
  [{ from: 12, to: 12 }, 2567, '2024-09-01', '2024-09-30'],
])('months %o of %i are %s to %s', (period, year, from, to) => {
  expect(datesOfPeriod(period, year as FiscalYear)).toEqual({ from, to });
});

test('every period lies within its year, and the whole of it fills the year', () => {
  const month = fc.integer({ min: 1, max: 12 });
  fc.assert(
    fc.property(month, month, fc.integer({ min: 2500, max: 2699 }), (one, other, of) => {
      const year = of as FiscalYear;
      const { from, to } = datesOfPeriod({ from: Math.min(one, other), to: Math.max(one, other) }, year);
      expect(isWithin(from, year) && isWithin(to, year) && from < to).toBe(true);
      expect(datesOfPeriod({ from: 1, to: 12 }, year)).toEqual({
        from: daysOf(year).first,
        to: daysOf(year).last,
      });
    }),
  );
});
