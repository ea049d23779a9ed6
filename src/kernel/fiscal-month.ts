import { daysOf, type FiscalYear, type PlainDate } from './fiscal-year.ts';

/** The months of a fiscal year, counted from October (1) to September (12). */
export const FISCAL_MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
export type FiscalMonth = (typeof FISCAL_MONTHS)[number];

/** Whole months of one fiscal year, both included; `from` is never after `to`. */
export type FiscalMonths = { readonly from: FiscalMonth; readonly to: FiscalMonth };

/** Takes a number or digits from 1 to 12; null for anything else. */
export const parseFiscalMonth = (value: number | string): FiscalMonth | null =>
  FISCAL_MONTHS.find((month) => String(month) === String(value).trim()) ?? null;

/** The month of the fiscal year in which a day falls, whatever the year. */
export const fiscalMonthOn = (day: PlainDate): FiscalMonth | null =>
  parseFiscalMonth(((Number(day.slice(5, 7)) + 2) % 12) + 1);

/** First day of the first and last day of the last of some months of a fiscal year. */
export function datesOfMonths(
  months: { readonly from: number; readonly to: number },
  year: FiscalYear,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const [startsIn = 0, firstMonth = 0] = daysOf(year).first.split('-').map(Number);
  // Date.UTC counts months from zero and carries them over the year; day 0 is the last day of the month before.
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(startsIn, firstMonth + month - 2, dayOfMonth)).toISOString().slice(0, 10);
  return { from: day(months.from, 1), to: day(months.to + 1, 0) };
}
