import type { PlainDate } from '../fiscal-year.ts';
import { toArabicDigits } from './digits.ts';
import { lastDayOf, monthDatesIn } from './month-dates.ts';

/**
 * A day as people write it: "15 พฤศจิกายน 2567", "15 พ.ย. 67", "15/11/2567", in either digits, a year of two digits in
 * the Buddhist era; null for anything else, as for a day that is none.
 */
export function parseDay(text: string): PlainDate | null {
  const bare = toArabicDigits(text).replace(/\s+/gu, '').replace(/^วันที่/u, '');
  if (!WHOLE_DAY.test(bare)) return null;
  const [date, ...others] = monthDatesIn(bare, null);
  if (!date || others.length > 0 || date.year === null || date.lastDay === null) return null;
  return date.firstDay === date.lastDay ? lastDayOf(date.year, date.month, date.lastDay) : null;
}

/** Nothing stands before the day or after the year. */
const WHOLE_DAY = /^\d{1,2}\D.*\d$/u;
