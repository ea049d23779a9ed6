import { BUDDHIST_ERA_OFFSET, daysOf, type PlainDate, parseFiscalYear } from '../fiscal-year.ts';
import { toArabicDigits } from './digits.ts';

export type Period = { readonly from: PlainDate; readonly to: PlainDate };

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

const MONTH = MONTHS.map(([name, initials]) => `${name}|${[...initials].join('\\.?')}\\.?`).join('|');
const DAY_MONTH_YEAR = new RegExp(
  `(?:(\\d{1,2})[-–](?=\\d))?(\\d{1,2})?(${MONTH})(?:พ\\.?ศ\\.?)?(\\d{4}|\\d{2})?(?!\\d)`,
  'gu',
);

/**
 * Reads a period as Thai offices write it: "๑ ต.ค.๖๗ - ๓๐ ก.ย.๖๘", "ตุลาคม 2567 – กันยายน 2568", "1–31 มีนาคม 2568",
 * "ตลอดปีงบประมาณ ๒๕๖๘". A month without a day stands for its first day at the beginning and its last day at the
 * end; a missing first year is that of the last, or one before when the months run over the end of a year.
 * Null when no period can be read or a day does not exist.
 */
export function readThaiPeriod(text: string): Period | null {
  const bare = toArabicDigits(text).replace(/\s+/gu, '');
  const found = [...bare.matchAll(DAY_MONTH_YEAR)].slice(0, 2).map(partsOf);
  const [first, last = first] = found;
  if (!first || !last) return wholeYear(bare);
  const lastYear = last.year ?? first.year;
  if (lastYear === null) return null;
  const firstYear = first.year ?? (first.month > last.month ? lastYear - 1 : lastYear);
  const from = dateOf(firstYear, first.month, first.firstDay ?? 1);
  const to = dateOf(lastYear, last.month, last.lastDay ?? daysIn(lastYear, last.month));
  return from && to ? { from, to } : null;
}

type Parts = {
  readonly firstDay: number | null;
  /** The first day too where one day alone is named. */
  readonly lastDay: number | null;
  /** 1–12. */
  readonly month: number;
  /** Of the common era. */
  readonly year: number | null;
};

function partsOf([, firstDay, day, month = '', year]: RegExpExecArray): Parts {
  const lastDay = day === undefined ? null : Number(day);
  return {
    firstDay: firstDay === undefined ? lastDay : Number(firstDay),
    lastDay,
    month: monthOf(month),
    year: commonEra(year),
  };
}

function wholeYear(bare: string): Period | null {
  const year = parseFiscalYear(Number(/ปีงบประมาณ(?:พ\.?ศ\.?)?(\d{4})/u.exec(bare)?.[1]));
  if (year === null) return null;
  const { first, last } = daysOf(year);
  return { from: first, to: last };
}

function commonEra(year: string | undefined): number | null {
  if (year === undefined) return null;
  const full = year.length === 2 ? 2500 + Number(year) : Number(year);
  return full > 2400 ? full - BUDDHIST_ERA_OFFSET : full;
}

function monthOf(text: string): number {
  const bare = text.replaceAll('.', '');
  return MONTHS.findIndex(([name, initials]) => name === bare || initials === bare) + 1;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function dateOf(year: number, month: number, day: number): PlainDate | null {
  if (month < 1 || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
