import type { Language } from '../../../kernel/localized.ts';

const FORMATS: Record<Language, Intl.DateTimeFormat> = {
  th: new Intl.DateTimeFormat('th-TH-u-ca-buddhist-nu-latn', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Asia/Bangkok',
  }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Asia/Bangkok' }),
};

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Bangkok' });
const DAY = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Asia/Bangkok' });

/** A moment of today by its time alone (`18:45`); null for one of another day. */
export const timeOfToday = (moment: Date, now: Date): string | null =>
  DAY.format(moment) === DAY.format(now) ? TIME.format(moment) : null;

/** A moment as an office in Thailand tells it: "23 พฤศจิกายน 2569 เวลา 20:04", "23 November 2026 at 20:04". */
export const showMoment = (moment: Date, language: Language): string => FORMATS[language].format(moment);
