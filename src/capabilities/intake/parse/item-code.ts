import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { inCommonWidth } from './wording.ts';

/** A number of an item as it is printed at the beginning of a text. */
export type PrintedCode = {
  /** As it stands in the source. */
  readonly printed: string;
  /** The rulebook's items that it can mean; empty when no item has this number. */
  readonly candidates: readonly string[];
  /** A character was read as one that it looks like. */
  readonly lookAlike: boolean;
  /** What follows the number. */
  readonly rest: string;
};

/** Characters that are taken for one another in scans and typing. */
const LOOK_ALIKES = ['iI1l|!ıі๑', 'oO0Оо๐°', 'eEеé', 'sS5', 'bB8', 'zZ2', 'gq9'];

const looksLike = (one: string, other: string) =>
  LOOK_ALIKES.some((family) => family.includes(one) && family.includes(other));

const WITH_WORD = /^[\s•·*-]*(?:ข้อ(?:ที่|คำถาม)?|item|no\.)\s*/iu;
const LETTER_CODE = /^([A-Za-zОоеіı|!]{1,6})[\s._-]?([\d๐-๙OolI]{1,3})(?![\d๐-๙A-Za-z])[\s.:)\]-]*/u;
/** Behind the word ข้อ and with Thai digits, a number ends where the letters of its wording begin. */
const RUN_TOGETHER = /^([A-Za-z]{1,6})([๐-๙]{1,3})(?=[A-Za-z])/u;
const DIGIT_CODE = /^([\d๐-๙|!])([\d๐-๙]{1,3})(?![\d๐-๙.,A-Za-z])[\s:)\]-]*/u;

/** Reads item numbers by the prefixes of one rulebook. */
export type ItemCodeReader = (text: string) => PrintedCode | null;

/**
 * Makes a reader of item numbers: `i๑`, `ข้อ O25`, `1๗` for i7, `0๑๕` for O15, `ｉ１` of full width. A number whose prefix is itself a
 * digit counts only behind the word ข้อ. A prefix that no item has is read too, with no candidates.
 */
export function itemCodeReader(rulebook: Rulebook): ItemCodeReader {
  const ids = new Map(rulebook.items.map((item) => [item.id.toLowerCase(), item.id]));
  const prefixes = [...new Set(rulebook.items.map((item) => item.id.replace(/\d+$/, '')))];
  const numbered = (prefix: string, digits: string) =>
    ids.get(
      `${prefix}${Number(toArabicDigits(digits).replace(/[Oo]/g, '0').replace(/[lI]/g, '1'))}`.toLowerCase(),
    );

  return (source) => {
    const text = inCommonWidth(source);
    const word = WITH_WORD.exec(text)?.[0] ?? '';
    const after = text.slice(word.length);
    const letters = LETTER_CODE.exec(after) ?? (word.includes('ข้อ') ? RUN_TOGETHER.exec(after) : null);
    const found = letters ?? (word.includes('ข้อ') ? DIGIT_CODE.exec(after) : null);
    if (!found) return null;
    const [whole, head = '', digits = ''] = found;
    const inSource = source.slice(word.length, word.length + whole.length);
    const isWide = inCommonWidth(inSource) !== inSource;
    const exact = prefixes.filter((prefix) => prefix.toLowerCase() === head.toLowerCase());
    const alike = prefixes.filter((prefix) => prefix.length === head.length && looksLike(prefix, head));
    const chosen = exact.length > 0 ? exact : alike;
    if (chosen.length === 0 && word === '') return null;
    const candidates = chosen.map((prefix) => numbered(prefix, digits)).filter((id) => id !== undefined);
    return {
      printed: isWide ? inSource.replace(/[\s.:)\]-]+$/u, '') : `${head}${digits}`,
      candidates,
      lookAlike: chosen.length > 0 && (exact.length === 0 || isWide || /[OolI]/.test(digits)),
      rest: source.slice(word.length + whole.length).trim(),
    };
  };
}
