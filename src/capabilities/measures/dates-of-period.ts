import { daysOf, type FiscalYear, type PlainDate } from '../../kernel/fiscal-year.ts';

/** First day of the first and last day of the last of some months of a fiscal year; 1 is October, 12 September. */
export function datesOfPeriod(
  period: { readonly from: number; readonly to: number },
  year: FiscalYear,
): { readonly from: PlainDate; readonly to: PlainDate } {
  const [startsIn = 0, firstMonth = 0] = daysOf(year).first.split('-').map(Number);
  // Date.UTC counts months from zero and carries them over the year; day 0 is the last day of the month before.
  const day = (month: number, dayOfMonth: number) =>
    new Date(Date.UTC(startsIn, firstMonth + month - 2, dayOfMonth)).toISOString().slice(0, 10);
  return { from: day(period.from, 1), to: day(period.to + 1, 0) };
}
