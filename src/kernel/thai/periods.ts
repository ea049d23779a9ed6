import {
  BUDDHIST_ERA_OFFSET,
  daysOf,
  type FiscalYear,
  type PlainDate,
  parseFiscalYear,
} from '../fiscal-year.ts';
import { toArabicDigits } from './digits.ts';
import { commonEra, firstDayOf, lastDayOf, type MonthDate, monthDatesIn } from './month-dates.ts';

/** Of a deadline (`ภายในเดือนมกราคม`) only the end is known, of what goes on (`เป็นต้นไป`) only the beginning. */
export type Period = { readonly from: PlainDate | null; readonly to: PlainDate | null };

/**
 * Reads a period as Thai offices write it: "๑ ต.ค.๖๗ - ๓๐ ก.ย.๖๘", "ตุลาคม 2567 – กันยายน 2568", "1/10/67 ถึง 30/9/68",
 * "ไตรมาสที่ 2 ปีงบประมาณ 2568", "รอบ ๖ เดือนแรก", "ตลอดปีงบประมาณ ๒๕๖๘". A month without a day stands for its first day at
 * the beginning and its last day at the end; a missing first year is that of the last, or one before when the months
 * run over the end of a year. Quarters and halves are those of the fiscal year (the first quarter is October to
 * December). Where no year is named it is the plan's, if that is known. Null when no dates can be read (`ทุกเดือน` says
 * how often, not when), or a day does not exist.
 */
export function readThaiPeriod(text: string, planYear: FiscalYear | null = null): Period | null {
  const bare = toArabicDigits(text)
    .replace(/[\s\u200b]+/gu, '')
    .replace(/[‐-―−]/gu, '-');
  // A remark in brackets may name other dates; it counts where nothing else does.
  const [outside, inside] = [bare.replace(/\([^()]*\)/gu, ''), bare.replace(/[()]/gu, ' ')];
  return readBare(outside, planYear) ?? (outside === bare ? null : readBare(inside, planYear));
}

/** Whether a text says when or how often something is done, with or without dates. */
export function namesPeriod(text: string): boolean {
  const bare = toArabicDigits(text).replace(/\s+/gu, '');
  return TIME_WORDS.test(bare) || monthDatesIn(bare, null).length > 0;
}

const TIME_WORDS = /เดือน|ปี|วันที่|ทุกวัน|ไตรมาส|สัปดาห์|ตลอด|ต่อเนื่อง|รอบ/u;

function readBare(bare: string, planYear: FiscalYear | null): Period | null {
  const year = fiscalYearIn(bare, planYear);
  const dates = monthDatesIn(bare, planYear);
  if (dates.length > 0) return bounded(bare, fromDates(dates, year), dates.length > 1);
  const quarters = quartersIn(bare, year, planYear);
  if (quarters.length > 0) return bounded(bare, fromQuarters(quarters), quarters.length > 1);
  return partOfYear(bare, year) ?? wholeYear(bare, planYear);
}

const DEADLINE = /ภายใน|ก่อน|ไม่เกิน|ไม่ช้ากว่า|(?:แล้ว|ให้)เสร็จ/u;
const OPEN_END = /เป็นต้นไป|ตั้งแต่/u;

function bounded(bare: string, period: Period | null, isRange: boolean): Period | null {
  if (!period || isRange) return period;
  if (DEADLINE.test(bare)) return { from: null, to: period.to };
  return OPEN_END.test(bare) ? { from: period.from, to: null } : period;
}

/** From the first date to the last, each in its own year, that of its neighbour or the one of the fiscal year. */
function fromDates(dates: readonly MonthDate[], year: FiscalYear | null): Period | null {
  const [first, last = first] = [dates[0], dates.at(-1)];
  if (!first || !last) return null;
  const inFiscalYear = (month: number) =>
    year === null ? null : year - BUDDHIST_ERA_OFFSET - (month > 9 ? 1 : 0);
  const lastYear =
    last.year ??
    (first.year === null ? inFiscalYear(last.month) : first.year + (last.month < first.month ? 1 : 0));
  if (lastYear === null) return null;
  const firstYear = first.year ?? (first.month > last.month ? lastYear - 1 : lastYear);
  const from = firstDayOf(firstYear, first.month, first.firstDay);
  const to = lastDayOf(lastYear, last.month, last.lastDay);
  return from && to ? { from, to } : null;
}

const FISCAL_YEAR = /(?:ปีงบประมาณ|ปีงบฯ?|งบประมาณ|ปี)(?:[พค]\.?ศ\.?)?(\d{4}|\d{2})(?!\d)/gu;

/** The fiscal year that a text names, else the plan's. */
function fiscalYearIn(bare: string, planYear: FiscalYear | null): FiscalYear | null {
  const [named] = namedYears(bare, planYear);
  return named ?? planYear;
}

const namedYears = (bare: string, planYear: FiscalYear | null): FiscalYear[] =>
  [...bare.matchAll(FISCAL_YEAR)].flatMap(([, year]) => fiscalYearOf(year, planYear) ?? []);

function fiscalYearOf(year: string | undefined, planYear: FiscalYear | null): FiscalYear | null {
  const common = commonEra(year, planYear);
  return common === null ? null : parseFiscalYear(common + BUDDHIST_ERA_OFFSET);
}

const QUARTER_WORD = '(?:ไตรมาส(?:ที่)?|Q)';
const QUARTERS = new RegExp(
  `${QUARTER_WORD}([1-4])(?!\\d)((?:(?:[-,]|และ|จนถึง|ถึง)${QUARTER_WORD}?(?:ที่)?[1-4](?!\\d))*)(?:/(\\d{4}|\\d{2})(?!\\d))?`,
  'giu',
);

type Quarters = { readonly first: number; readonly last: number; readonly year: FiscalYear };

function quartersIn(bare: string, year: FiscalYear | null, planYear: FiscalYear | null): Quarters[] {
  return [...bare.matchAll(QUARTERS)].flatMap(([, first = '', others = '', own]) => {
    const ofYear = own === undefined ? year : fiscalYearOf(own, planYear);
    const last = /[1-4]$/u.exec(others)?.[0] ?? first;
    return ofYear === null ? [] : [{ first: Number(first), last: Number(last), year: ofYear }];
  });
}

function fromQuarters(quarters: readonly Quarters[]): Period | null {
  const [first, last = first] = [quarters[0], quarters.at(-1)];
  if (!first || !last) return null;
  return {
    from: monthsOf(first.year, 3 * first.first - 2, 1).from,
    to: monthsOf(last.year, 3 * last.last, 1).to,
  };
}

const PART = /(?:ครึ่ง(?:ปี)?|(\d{1,2})เดือน)(?:ของ)?(?:ปี)?(?:งบประมาณ)?(แรก|หลัง)/u;

/** The first or last months of a year, of which a half has six. */
function partOfYear(bare: string, year: FiscalYear | null): Period | null {
  const [, months = '6', which] = PART.exec(bare) ?? [];
  const count = Number(months);
  if (which === undefined || year === null || count < 1 || count > 12) return null;
  return monthsOf(year, which === 'แรก' ? 1 : 13 - count, count);
}

/** Some months of a fiscal year, of which October is the first. */
function monthsOf(year: FiscalYear, first: number, count: number): Period {
  const month = (at: number) => ((at + 8) % 12) + 1;
  const common = (at: number) => year - BUDDHIST_ERA_OFFSET - (at < 4 ? 1 : 0);
  const last = first + count - 1;
  return {
    from: firstDayOf(common(first), month(first), null),
    to: lastDayOf(common(last), month(last), null),
  };
}

const WHOLE_YEAR = /(?:ตลอด|ทั้ง)(?:ทั้ง)?ปี|^ปีงบประมาณ$/u;
const YEARS = /(?:ปีงบประมาณ|ปีงบฯ?|ปี)(?:[พค]\.?ศ\.?)?(?:\d{4}|\d{2})(?:-|ถึง)(\d{4}|\d{2})(?!\d)/u;

function wholeYear(bare: string, planYear: FiscalYear | null): Period | null {
  const named = namedYears(bare, planYear);
  const first = named[0] ?? (WHOLE_YEAR.test(bare) ? planYear : null);
  if (first === null) return null;
  const last = fiscalYearOf(YEARS.exec(bare)?.[1], planYear) ?? named.at(-1) ?? first;
  return { from: daysOf(first).first, to: daysOf(last).last };
}
