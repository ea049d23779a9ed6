import type { Language } from '../kernel/localized.ts';
import { showDay } from '../kernel/thai/dates.ts';
import { messagesIn } from '../messages/messages.ts';

const TIME = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: 'Asia/Bangkok' });
const DAY = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone: 'Asia/Bangkok' });

/** A moment of today by its time alone: "เวลา 18.45 น.", "at 18:45"; null for one of another day. */
export const timeOfToday = (moment: Date, now: Date, language: Language): string | null =>
  DAY.format(moment) === DAY.format(now) ? timeOf(moment, language) : null;

/** A moment as an office in Thailand tells it: "23 พฤศจิกายน 2569 เวลา 20.04 น.", "23 November 2026 at 20:04". */
export const showMoment = (moment: Date, language: Language): string =>
  `${showDay(moment, language)} ${timeOf(moment, language)}`;

const timeOf = (moment: Date, language: Language): string =>
  messagesIn(language).intake.typed.time({ time: TIME.format(moment) });
