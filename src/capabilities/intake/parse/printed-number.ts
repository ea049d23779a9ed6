import { type PrintedScore, printedScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';

/** What stands where a score is expected. */
export type PrintedNumber = {
  /** As it stands in the source, in Arabic digits. */
  readonly text: string;
  /** Null when the number cannot be a score: out of range or with more than two decimals. */
  readonly score: PrintedScore | null;
  /** Letters were read as the digits they look like. */
  readonly lookAlike: boolean;
};

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
const LOOK_ALIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };

/**
 * Reads a text that holds nothing but one score, with Thai or Arabic digits, comma or point, and perhaps the word
 * คะแนน or a per-cent sign. Null when it is not a number at all.
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  const bare = toArabicDigits(text)
    .replace(/[\u200b\s]+/gu, '')
    .replace(/^(?:คะแนน|=)/u, '')
    .replace(/(?:คะแนน|ร้อยละ|%)$/u, '');
  if (NUMBER.test(bare)) return scoreOf(bare, false);
  if (!/\d/.test(bare)) return null;
  const mended = bare.replace(/[OolI|]/g, (letter) => LOOK_ALIKE_DIGITS[letter] ?? letter);
  return /^\d{1,3}[.,]\d{2}$/.test(mended) ? scoreOf(mended, true) : null;
}

function scoreOf(bare: string, lookAlike: boolean): PrintedNumber {
  const text = bare.replace(',', '.');
  const [whole = '', decimals = ''] = text.split('.');
  const exact = decimals.replace(/0+$/, '').length <= 2 && !text.startsWith('-');
  const hundredths = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return { text, score: exact ? printedScore(hundredths) : null, lookAlike };
}

/** A number stands at the end of a line with little behind it; the rest of a long line need not be searched. */
const LONGEST_TAIL = 60;
const TRAILING = /(?<=\S)[\s:|]+(-?[\d๐-๙]+[.,]\s?[\d๐-๙]+|[1๑][0๐]{2}|[0๐])\s*(?:คะแนน|%)?\s*$/u;

/** Splits a line that ends in a number with decimals (or 100, or 0) into what stands before and the number. */
export function splitTrailingNumber(
  text: string,
): { readonly before: string; readonly number: PrintedNumber } | null {
  const tail = text.slice(-LONGEST_TAIL);
  const found = TRAILING.exec(tail);
  const number = found?.[1] === undefined ? null : readPrintedNumber(found[1]);
  if (!found || !number) return null;
  const before = text.slice(0, text.length - tail.length + found.index).trimEnd();
  return before === '' ? null : { before, number };
}
