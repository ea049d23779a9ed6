import { BUDDHIST_ERA_OFFSET, type FiscalYear, type PlainDate } from '../fiscal-year.ts';

/** Days and months as they are written within a period, before what they leave out has been filled in. */
export type MonthDate = {
  readonly firstDay: number | null;
  /** The first day too where one day alone is named. */
  readonly lastDay: number | null;
  /** 1–12. */
  readonly month: number;
  /** Of the common era. */
  readonly year: number | null;
};

const MONTHS: readonly (readonly [name: string, initials: string])[] = [
  ['มกราคม', 'มค'],
  ['กุมภาพันธ์', 'กพ'],
  ['มีนาคม', 'มีค'],
  ['เมษายน', 'เมย'],
  ['พฤษภาคม', 'พค'],
  ['มิถุนายน', 'มิย'],
  ['กรกฎาคม', 'กค'],
  ['สิงหาคม', 'สค'],
  ['กันยายน', 'กย'],
  ['ตุลาคม', 'ตค'],
  ['พฤศจิกายน', 'พย'],
  ['ธันวาคม', 'ธค'],
];

// Without its last full stop an abbreviation may be a part of a longer word.
const MONTH = MONTHS.map(
  ([name, initials]) => `${name}|${[...initials].join('\\.?')}(?:\\.|(?![\\u0e01-\\u0e4e]))`,
).join('|');
const YEAR = "(?:ปี)?(?:[พค]\\.?ศ\\.?)?['’]?(\\d{4}|\\d{2})";
const BY_NAME = `(?:(\\d{1,2})(?:[-–]|ถึง(?:วันที่)?)(?=\\d))?(\\d{1,2})?(?:เดือน)?(${MONTH})(?:${YEAR})?(?!\\d)`;
const BY_NUMBER = '(?<!\\d)(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?!\\d)';
const MONTH_DATE = new RegExp(`${BY_NAME}|${BY_NUMBER}`, 'gu');

/** The dates and months in a text without spaces and in Arabic digits; years of two digits are those nearest the plan's. */
export function monthDatesIn(bare: string, planYear: FiscalYear | null): MonthDate[] {
  return [...bare.matchAll(MONTH_DATE)].map(([, first, day, name, year, byNumber, month, inYear]) => {
    const lastDay = numberOf(byNumber ?? day);
    return {
      firstDay: numberOf(first) ?? lastDay,
      lastDay,
      month: name === undefined ? Number(month) : monthOf(name),
      year: commonEra(year ?? inYear, planYear),
    };
  });
}

const numberOf = (digits: string | undefined) => (digits === undefined ? null : Number(digits));

/** A printed year, of two digits or four, as one of the common era. */
export function commonEra(year: string | undefined, planYear: FiscalYear | null): number | null {
  if (year === undefined) return null;
  if (year.length === 4) return Number(year) > 2400 ? Number(year) - BUDDHIST_ERA_OFFSET : Number(year);
  const [buddhist, common] = [2500 - BUDDHIST_ERA_OFFSET + Number(year), 2000 + Number(year)];
  if (planYear === null) return buddhist;
  const near = (one: number) => Math.abs(one - (planYear - BUDDHIST_ERA_OFFSET));
  return near(common) < near(buddhist) ? common : buddhist;
}

function monthOf(text: string): number {
  const bare = text.replaceAll('.', '');
  return MONTHS.findIndex(([name, initials]) => name === bare || initials === bare) + 1;
}

const daysIn = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** The first day of a month, or the day named; null when there is no such day. */
export const firstDayOf = (year: number, month: number, day: number | null): PlainDate | null =>
  dateOf(year, month, day ?? 1);

/** The last day of a month, or the day named; null when there is no such day. */
export const lastDayOf = (year: number, month: number, day: number | null): PlainDate | null =>
  dateOf(year, month, day ?? daysIn(year, month));

function dateOf(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
