import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { oneLine } from './wording.ts';

/** What stands in the heading of a topic before its name. */
export type HeadingWords = {
  /** `topic` is the rulebooks' own word (ประเด็น); of `other` words (ด้าน, หัวข้อ) the name must tell what they head. */
  readonly word: 'topic' | 'other' | null;
  /** The number behind the word, of `๓.๑` both; empty where none stands. */
  readonly own: readonly number[];
  /** The number before the word or, without a word, before the name. */
  readonly before: readonly number[];
  readonly name: string;
};

const NUMBER = '\\d{1,2}(?:\\.\\d{1,2})*';
const WORD = '(?:กลุ่ม)?(?:ประเด็น|ด้าน|หัวข้อ|มิติ|เรื่อง)';
const OF_WHAT = '(?:(?:ใน|ของ)?การ(?:ประเมิน|วิเคราะห์)|หลัก)?';
const HEADING = new RegExp(
  [
    '^(?:[-–—•●▪■➤➢➣*]\\s*)?',
    `(?:\\(?(?<before>${NUMBER})(?:[.)]+\\s*|\\s+|(?=${WORD}))|[ก-ฉ][.)]\\s*)?`,
    `(?:(?<word>${WORD})${OF_WHAT}(?:ที่)?\\s*\\(?(?<own>${NUMBER}(?!\\d))?\\s*[:：.)–—-]?\\s*)?`,
    '(?<name>.*)$',
  ].join(''),
  'su',
);

/** Takes a line apart as the heading of a topic: `ประเด็นที่ ๒ การให้บริการ…`, `๓.๒ ด้านการให้บริการ…`, `(๒) การให้บริการ…`. */
export function readHeadingWords(text: string): HeadingWords {
  const line = oneLine(text);
  const { before, word, own, name = '' } = HEADING.exec(toArabicDigits(line))?.groups ?? {};
  return {
    word: word === undefined ? null : word.includes('ประเด็น') ? 'topic' : 'other',
    own: numbersOf(own),
    before: numbersOf(before),
    name: oneLine(line.slice(line.length - name.length)),
  };
}

const numbersOf = (text: string | undefined): number[] => (text ? text.split('.').map(Number) : []);

/**
 * The number that a heading prints for its topic. That of a section within the report (`๓.๑`) is the topic's only where
 * it agrees with the name or no name says another; null when none stands there.
 */
export function printedTopicNumber({ own, before }: HeadingWords, named: number | null): number | null {
  const numbers = own.length > 0 ? own : before;
  const last = numbers.at(-1) ?? null;
  return numbers.length > 1 ? (named ?? last) : last;
}
