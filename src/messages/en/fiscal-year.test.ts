import { expect, test } from 'vitest';
import { fiscalYearInMonths } from './fiscal-year.ts';

test.each([
  [2568, 'fiscal year 2568 (Oct 2024 – Sep 2025)'],
  [2543, 'fiscal year 2543 (Oct 1999 – Sep 2000)'],
])('%s is told with the months that readers of English know', (year, told) => {
  expect(fiscalYearInMonths(year).replaceAll('\u00a0', ' ')).toBe(told);
});
