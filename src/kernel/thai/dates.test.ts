import { expect, test } from 'vitest';
import type { FiscalMonths } from '../fiscal-month.ts';
import type { FiscalYear } from '../fiscal-year.ts';
import { showMonths } from './dates.ts';

test.each<[FiscalMonths, string, string]>([
  [{ from: 1, to: 12 }, 'ต.ค.~2567~– ก.ย.~2568', 'Oct~2024~– Sept~2025'],
  [{ from: 2, to: 3 }, 'พ.ย.–ธ.ค.~2567', 'Nov~– Dec~2024'],
  [{ from: 4, to: 4 }, 'ม.ค.~2568', 'Jan~2025'],
])('months %o are told so that a line ends after the dash alone', (months, thai, english) => {
  const shown = (language: 'th' | 'en') =>
    showMonths(months, 2568 as FiscalYear, language)
      .replaceAll('\u00a0', '~')
      .replaceAll('\u2009', ' ');
  expect([shown('th'), shown('en')]).toEqual([thai, english]);
});
