import { type PrintedScore, printedScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { inCommonWidth } from './wording.ts';

/** What stands where a score is expected. */
export type PrintedNumber = {
  /** As it stands in the source, in Arabic digits. */
  readonly text: string;
  /** Null when it cannot be a score: no number, out of range or with more than two decimals. */
  readonly score: PrintedScore | null;
  readonly isNumber: boolean;
  /** Letters were read as the digits they look like. */
  readonly lookAlike: boolean;
  /** The score that would stand there if its letters were the digits they look like: to be offered, never taken. */
  readonly perhaps: PrintedScore | null;
};

const NUMBER = /^-?\d+(?:[.,]\d+)?$/;
/** The one figure that is read through look-alikes: there is nothing else that `1OO.OO` or `l00` could be. */
const FULL_SCORE_ALIKE = /^(?=.*\d)[1lI|][0Oo]{2}(?:[.,][0Oo]{2})?$/;
const LOOK_ALIKE_DIGITS: Readonly<Record<string, string>> = { O: '0', o: '0', l: '1', I: '1', '|': '1' };
/** A score whose comma has parted it into two cells. */
const PARTED = /^(\d{1,3})\|(\d{1,2})$/;
const WITH_LOOK_ALIKES = /^(?=.*\d)[\dOolI|]{1,3}(?:[.,][\dOolI|]{1,2})?$/;

/**
 * Reads a text that holds nothing but one score, with Thai or Arabic digits, comma or point, and perhaps the word
 * คะแนน or a per-cent sign. Null when it is not a number at all.
 */
export function readPrintedNumber(text: string): PrintedNumber | null {
  const bare = bareNumber(text);
  if (NUMBER.test(bare)) return numberOf(bare, false);
  return FULL_SCORE_ALIKE.test(bare) ? numberOf(withDigits(bare), true) : null;
}

/** What an author writes where there is no score, as good as an empty cell. */
const DASHES = /^[\s\u200b–—−-]*$/u;

/**
 * Reads what stands in the place of a score, which a table's header or the cells above it mark as such: whatever is
 * no number is told as it stands. Null when the place is empty or holds a dash.
 */
export function readScoreCell(text: string): PrintedNumber | null {
  if (DASHES.test(text)) return null;
  const number = readPrintedNumber(text);
  if (number) return number;
  const bare = bareNumber(text).replace(PARTED, '$1.$2');
  const perhaps = WITH_LOOK_ALIKES.test(bare) ? numberOf(withDigits(bare), true).score : null;
  return {
    text: toArabicDigits(inCommonWidth(text)).trim(),
    score: null,
    isNumber: false,
    lookAlike: false,
    perhaps,
  };
}

export const isDash = (text: string): boolean => text !== '' && DASHES.test(text);

const FAILED_NUMBER = /^(?=.*\d)(?=.*[.,OolI|eE+])(?!.*\.{3})[-+]?[\dOolI|][-+\d.,OolI|eE%]{1,11}$/;
const NO_SCORE =
  /^(?:n\s*\/\s*a|none|null|nan|nil|#\S{1,8}|ไม่มี(?:คะแนน|ข้อมูล)?|ไม่ระบุ|ไม่ได้(?:ประเมิน|คะแนน)|ไม่ประเมิน|รอผล|[?*x]{1,4})$/iu;

/** Whether a text that is no number can only be a score that went wrong, wherever it stands. */
export function isFailedScore(text: string): boolean {
  if (readPrintedNumber(text)) return false;
  return FAILED_NUMBER.test(bareNumber(text)) || NO_SCORE.test(text.trim());
}

function bareNumber(text: string): string {
  return toArabicDigits(inCommonWidth(text))
    .replace(/[\u200b\s]+/gu, '')
    .replace(/^(?:คะแนน|ร้อยละ|=)/u, '')
    .replace(/(?:คะแนน|ร้อยละ|%)$/u, '');
}

const withDigits = (bare: string) =>
  bare.replace(/[OolI|]/g, (letter) => LOOK_ALIKE_DIGITS[letter] ?? letter);

function numberOf(bare: string, lookAlike: boolean): PrintedNumber {
  const text = bare.replace(',', '.');
  const [whole = '', decimals = ''] = text.split('.');
  const exact = decimals.replace(/0+$/, '').length <= 2 && !text.startsWith('-');
  const hundredths = Number(whole) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'));
  return { text, score: exact ? printedScore(hundredths) : null, isNumber: true, lookAlike, perhaps: null };
}

/** A number stands at the end of a line with little behind it; the rest of a long line need not be searched. */
const LONGEST_TAIL = 60;
const TRAILING = /(?<=\S)[\s:|]+(-?[\d๐-๙]+[.,]\s?[\d๐-๙]+|[1๑][0๐]{2}|[0๐])\s*(?:คะแนน|%)?\s*$/u;
const TRAILING_TOKEN = /(?<=\S)\s+(\S{2,12})\s*(?:คะแนน|%)?\s*$/u;
const LIKE_A_SCORE = /^-?[\d๐-๙]\S*[.,]/u;

const SCORE = '-?[\\d๐-๙]{1,3}[.,]\\s?[\\d๐-๙]+|[1๑][0๐]{2}|[0๐]|[\\d๐-๙]{1,3}(?=\\s*คะแนน)';
/** A score with nothing else in its brackets but the words that it is one. */
const IN_BRACKETS = `[([]\\s*(?:(?:ได้)?(?:คะแนน|ร้อยละ)?\\s*[:=]?)\\s*(?<score>${SCORE})\\s*(?:คะแนน|%)?\\s*[)\\]]`;
const BRACKETED_TAIL = new RegExp(`(?<=\\S)\\s*${IN_BRACKETS}\\s*$`, 'u');
const BRACKETED_HEAD = new RegExp(`^\\s*${IN_BRACKETS}\\s*(?=\\S)`, 'u');
const DECIMALS = /[\d๐-๙][.,][\d๐-๙]{2}(?![\d๐-๙])/u;

export type SplitNumber = { readonly before: string; readonly number: PrintedNumber };

/** The score in brackets with which a text ends. Where another stands before it, nothing says which is meant. */
function bracketedAtEnd(tail: string, whole: string): RegExpExecArray | null {
  const found = BRACKETED_TAIL.exec(tail);
  return found && !DECIMALS.test(whole.slice(0, whole.length - tail.length + found.index)) ? found : null;
}

/** Splits a text that begins with a score in brackets into that and the words behind it, which hold no other. */
export function splitLeadingNumber(
  text: string,
): { readonly number: PrintedNumber; readonly after: string } | null {
  const found = BRACKETED_HEAD.exec(inCommonWidth(text));
  const { score = '' } = found?.groups ?? {};
  const number = readScoreCell(score);
  const after = text.slice(found?.[0].length ?? 0);
  return number && !DECIMALS.test(after) ? { number, after } : null;
}

/**
 * Splits a line that ends in a number with decimals (or 100, or 0), perhaps in brackets, into what stands before and
 * the number.
 */
export function splitTrailingNumber(text: string): SplitNumber | null {
  const tail = inCommonWidth(text.slice(-LONGEST_TAIL));
  const found = TRAILING.exec(tail) ?? bracketedAtEnd(tail, text) ?? failedAtEnd(tail);
  const number = found?.[1] === undefined ? null : readScoreCell(found[1]);
  if (!found || !number) return null;
  const before = text.slice(0, text.length - tail.length + found.index).trimEnd();
  return before === '' ? null : { before, number };
}

/** The last word of a line, when it can only be a score with decimals that went wrong. */
function failedAtEnd(tail: string): RegExpExecArray | null {
  const found = TRAILING_TOKEN.exec(tail);
  const word = found?.[1] ?? '';
  const isFull = readPrintedNumber(word)?.lookAlike === true;
  return isFull || (LIKE_A_SCORE.test(word) && isFailedScore(word)) ? found : null;
}
