declare const fiscalYear: unique symbol;

/** A Thai fiscal year, named in the Buddhist era by the year in which it ends: 2567 is 1 Oct 2023 – 30 Sep 2024. */
export type FiscalYear = number & { readonly [fiscalYear]: true };

/** A calendar day of the common era as `YYYY-MM-DD`. */
export type PlainDate = string;

export const BUDDHIST_ERA_OFFSET = 543;

/** Takes a year of the Buddhist era between 2500 and 2699; null for anything else. */
export function parseFiscalYear(value: number): FiscalYear | null {
  return Number.isInteger(value) && value >= 2500 && value <= 2699 ? (value as FiscalYear) : null;
}

export function nextFiscalYear(year: FiscalYear): FiscalYear {
  return (year + 1) as FiscalYear;
}

/** First and last day, both within the year. */
export function daysOf(year: FiscalYear): { readonly first: PlainDate; readonly last: PlainDate } {
  const endsIn = year - BUDDHIST_ERA_OFFSET;
  return { first: `${endsIn - 1}-10-01`, last: `${endsIn}-09-30` };
}

export function isWithin(date: PlainDate, year: FiscalYear): boolean {
  const { first, last } = daysOf(year);
  return first <= date && date <= last;
}

/** Whether the year is over on a day. */
export const hasEnded = (year: FiscalYear, today: PlainDate): boolean => daysOf(year).last < today;

/** The fiscal year in which a day falls. */
export function fiscalYearOn(day: PlainDate): FiscalYear {
  const year = (Number(day.slice(0, 4)) + BUDDHIST_ERA_OFFSET) as FiscalYear;
  return isWithin(day, year) ? year : nextFiscalYear(year);
}
