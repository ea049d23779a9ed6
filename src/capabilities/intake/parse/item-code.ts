import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { inCommonWidth } from './wording.ts';

/** A number of an item as it is printed at the beginning of a text. */
export type PrintedCode = {
  /** As it stands in the source. */
  readonly printed: string;
  /** The rulebook's items that it can mean by its letter, or by what its first character looks like. */
  readonly candidates: readonly string[];
  /** Of a number without a letter the items of all instruments that have it; its first digit may still be a letter. */
  readonly numbered: readonly string[] | null;
  /** A character was read as one that it looks like. */
  readonly lookAlike: boolean;
  /** What follows the number. */
  readonly rest: string;
};

/** Characters that are taken for one another in scans and typing. */
const LOOK_ALIKES = ['iI1l|!ıі๑', 'oO0Оо๐°', 'eEеé', 'sS5', 'bB8', 'zZ2', 'gq9'];

const looksLike = (one: string, other: string) =>
  LOOK_ALIKES.some((family) => family.includes(one) && family.includes(other));

const OPEN = '[([{]?\\s*';
const WITH_WORD = new RegExp(`^[\\s•·*-]*${OPEN}(?:(?:ข้อ(?:ที่|คำถาม)?|item|no\\.)\\s*)?${OPEN}`, 'iu');
const CLOSE = '[\\s.:)\\]}-]*';
const LETTER_CODE = new RegExp(
  `^([A-Za-zОоеіı|!]{1,6})[\\s._-]?([\\d๐-๙OolI]{1,3})(?![\\d๐-๙A-Za-z])${CLOSE}`,
  'u',
);
/** Behind the word ข้อ and with Thai digits, a number ends where the letters of its wording begin. */
const RUN_TOGETHER = /^([A-Za-z]{1,6})([๐-๙]{1,3})(?=[A-Za-z])/u;
const DIGIT_CODE = new RegExp(`^([\\d๐-๙]{1,4})(?![\\d๐-๙A-Za-z]|[.,]\\s?[\\d๐-๙])${CLOSE}`, 'u');

/** Reads item numbers by the prefixes of one rulebook. */
export type ItemCodeReader = (text: string) => PrintedCode | null;

/**
 * Makes a reader of item numbers: `i๑`, `ข้อ O25`, `(e๒)`, `1๗` for i7, `0๑๕` for O15, `ｉ１` of full width. A number
 * without a letter counts only behind the word ข้อ. A prefix that no item has is read too, with no candidates.
 */
export function itemCodeReader(rulebook: Rulebook): ItemCodeReader {
  const ids = new Map(rulebook.items.map((item) => [item.id.toLowerCase(), item.id]));
  const prefixes = [...new Set(rulebook.items.map((item) => item.id.replace(/\d+$/, '')))];
  const withNumber = (some: readonly string[], digits: string) =>
    some.flatMap((prefix) => ids.get(`${prefix}${numberOf(digits)}`.toLowerCase()) ?? []);

  return (source) => {
    const text = inCommonWidth(source);
    const word = WITH_WORD.exec(text)?.[0] ?? '';
    const after = text.slice(word.length);
    const isCalled = word.includes('ข้อ');
    const lettered = LETTER_CODE.exec(after) ?? (isCalled ? RUN_TOGETHER.exec(after) : null);
    const bare = lettered || !isCalled ? null : DIGIT_CODE.exec(after);
    const whole = (lettered ?? bare)?.[0];
    if (whole === undefined) return null;
    const [head, digits] = lettered
      ? [lettered[1] ?? '', lettered[2] ?? '']
      : [bare?.[1]?.slice(0, 1) ?? '', bare?.[1]?.slice(1) ?? ''];
    const inSource = source.slice(word.length, word.length + whole.length);
    const isWide = inCommonWidth(inSource) !== inSource;
    const exact = prefixes.filter((prefix) => prefix.toLowerCase() === head.toLowerCase());
    const alike = prefixes.filter((prefix) => prefix.length === head.length && looksLike(prefix, head));
    const chosen = exact.length > 0 ? exact : alike;
    if (lettered && chosen.length === 0 && !/[\p{L}.]/u.test(word)) return null;
    return {
      printed: isWide ? inSource.replace(/[\s.:)\]}-]+$/u, '') : `${head}${digits}`,
      candidates: digits === '' ? [] : withNumber(chosen, digits),
      numbered: bare ? withNumber(prefixes, bare[1] ?? '') : null,
      lookAlike: chosen.length > 0 && (exact.length === 0 || isWide || /[OolI]/.test(digits)),
      rest: source.slice(word.length + whole.length).trim(),
    };
  };
}

const numberOf = (digits: string): number =>
  Number(toArabicDigits(digits).replace(/[Oo]/g, '0').replace(/[lI]/g, '1'));
