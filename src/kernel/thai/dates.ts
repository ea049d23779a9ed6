import { datesOfMonths, type FiscalMonths } from '../fiscal-month.ts';
import type { FiscalYear, PlainDate } from '../fiscal-year.ts';
import type { Language } from '../localized.ts';

const LOCALES: Readonly<Record<Language, string>> = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' };

/** Formats by what they are made from: making one takes longer than a page has for all its dates. */
const made = new Map<string, Intl.DateTimeFormat>();

function formatOf(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([language, options]);
  const known = made.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], options);
  made.set(key, known);
  return known;
}

const inWords = (language: Language, month: 'short' | 'long', timeZone: string) =>
  formatOf(language, { day: 'numeric', month, year: 'numeric', timeZone });

/** A moment as the day it is in Thailand: "1 ตุลาคม 2567", "1 October 2024". */
export function showDay(moment: Date, language: Language): string {
  return inWords(language, 'long', 'Asia/Bangkok').format(moment);
}

/** "1 ต.ค. 2567 – 30 ก.ย. 2568"; a year that both days share is written once. */
export function showPeriod(from: PlainDate, to: PlainDate, language: Language): string {
  return inWords(language, 'short', 'UTC').formatRange(new Date(from), new Date(to));
}

/** The month that begins or ends with a day: "ตุลาคม 2567". */
export function showMonth(day: PlainDate, language: Language): string {
  return formatOf(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(day));
}

/** The month of a day without its year, short: "ต.ค.". */
export const showMonthName = (day: PlainDate, language: Language): string =>
  formatOf(language, { month: 'short', timeZone: 'UTC' }).format(new Date(day));

/** The year of a day as its calendar counts it in the language: "2567", in English "2024". */
export const showYear = (day: PlainDate, language: Language): string =>
  formatOf(language, { year: 'numeric', timeZone: 'UTC' })
    .formatToParts(new Date(day))
    .find(({ type }) => type === 'year')?.value ?? '';

/** Periods in a language: a plan of hundreds of measures has few of them, and telling one takes long. */
const shownMonths = new Map<string, string>();

/**
 * Whole months of a fiscal year, short: "ต.ค. 2567 – ก.ย. 2568"; a year that both months share is written once, and one
 * month alone once. A line may only end after its dash.
 */
export function showMonths({ from, to }: FiscalMonths, year: FiscalYear, language: Language): string {
  const key = `${language} ${year} ${from} ${to}`;
  const known = shownMonths.get(key);
  if (known !== undefined) return known;
  const dates = datesOfMonths({ from, to }, year);
  const format = formatOf(language, { month: 'short', year: 'numeric', timeZone: 'UTC' });
  const shown = format
    .formatRange(new Date(dates.from), new Date(dates.to))
    .replaceAll(/(?<!–)\s/gu, '\u00a0');
  shownMonths.set(key, shown);
  return shown;
}

/** A day of the papers in words, as `showDay` says a moment's. */
export const showPlainDay = (day: PlainDate, language: Language): string =>
  showDay(new Date(`${day}T12:00:00+07:00`), language);
