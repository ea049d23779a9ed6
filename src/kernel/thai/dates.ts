import type { PlainDate } from '../fiscal-year.ts';
import type { Language } from '../localized.ts';

const LOCALES: Readonly<Record<Language, string>> = { th: 'th-TH-u-ca-buddhist', en: 'en-GB' };

const inWords = (language: Language, month: 'short' | 'long', timeZone: string) =>
  new Intl.DateTimeFormat(LOCALES[language], { day: 'numeric', month, year: 'numeric', timeZone });

/** A moment as the day it is in Thailand: "1 ตุลาคม 2567", "1 October 2024". */
export function showDay(moment: Date, language: Language): string {
  return inWords(language, 'long', 'Asia/Bangkok').format(moment);
}

/** "1 ต.ค. 2567 – 30 ก.ย. 2568"; a year that both days share is written once. */
export function showPeriod(from: PlainDate, to: PlainDate, language: Language): string {
  return inWords(language, 'short', 'UTC').formatRange(new Date(from), new Date(to));
}
