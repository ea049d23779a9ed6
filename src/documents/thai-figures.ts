import { BUDDHIST_ERA_OFFSET, type PlainDate } from '../kernel/fiscal-year.ts';
import { type PrintedScore, showScore } from '../kernel/score.ts';
import { toThaiDigits } from '../kernel/thai/digits.ts';

const MONTHS = [
  'ม.ค.',
  'ก.พ.',
  'มี.ค.',
  'เม.ย.',
  'พ.ค.',
  'มิ.ย.',
  'ก.ค.',
  'ส.ค.',
  'ก.ย.',
  'ต.ค.',
  'พ.ย.',
  'ธ.ค.',
];

/** A web or mail address would lead nowhere with other digits. */
const ADDRESS_SIGN = /:\/\/|www\.|@/iu;
const WORDS = /(\s+)/u;

export type Digits = 'thai' | 'arabic';

/** Turns the digits of a text as the paper asks, all but those in addresses. */
export function inDigits(digits: Digits, text: string): string {
  if (digits === 'arabic') return text;
  if (!ADDRESS_SIGN.test(text)) return toThaiDigits(text);
  return text
    .split(WORDS)
    .map((word) => (ADDRESS_SIGN.test(word) ? word : toThaiDigits(word)))
    .join('');
}

/** Makes a text ready for paper. */
export type Turn = (text: string) => string;

/** Texts in the digits of a paper, without control characters, which have no place on it and no form in XML. */
export const printedIn =
  (digits: Digits): Turn =>
  (text) =>
    inDigits(digits, text.replace(/[\p{Cc}\p{Cs}\u200b\ufeff\ufffe\uffff]+/gu, ' ').trim());

/** "99.59", or a dash where there is no score. Arabic digits. */
export function scoreOrDash(score: PrintedScore | null): string {
  return score === null ? '–' : showScore(score);
}

/** "1 ต.ค. 67 – 30 ก.ย. 68" with no-break spaces inside each date; a single day is written once, a dash where there is none. Arabic digits. */
export function shortPeriod(from: PlainDate | null, to: PlainDate | null): string {
  if (from === null || to === null) return '–';
  return from === to ? shortDate(from) : `${shortDate(from)} – ${shortDate(to)}`;
}

function shortDate(date: PlainDate): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const era = String((year + BUDDHIST_ERA_OFFSET) % 100).padStart(2, '0');
  return `${day}\u00a0${MONTHS[month - 1] ?? ''}\u00a0${era}`;
}
