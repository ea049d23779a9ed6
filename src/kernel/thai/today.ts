import type { PlainDate } from '../fiscal-year.ts';

const CALENDAR = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Bangkok' });

/** The day that a moment is in Thailand. */
export function dayInThailand(moment: Date): PlainDate {
  return CALENDAR.format(moment);
}
