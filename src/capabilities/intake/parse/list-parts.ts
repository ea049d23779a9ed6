import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { oneLine } from './wording.ts';

/** Takes a text apart that lists things behind bullets, dashes or numbers. */

const GLYPH = /[➤➢➣▶►•▪■●○◆◇❖✓✔☑\uf0a7\uf0b7\uf0d8\uf0fc]/u;
const GLYPHS = new RegExp(GLYPH, 'gu');
const DASH = '[-–—−*]';
const DASH_OF_LINE = `(?:^|\\n)\\s*${DASH}(?:\\s+(?=\\S)|(?=[^\\s\\d๐-๙-]))`;
const BEGINS_WITH_DASH = new RegExp(DASH_OF_LINE, 'u');
/** A dash at the beginning of a line or, between spaces, in the run of a line. */
const DASHES = new RegExp(`${DASH_OF_LINE}|\\s${DASH}\\s+(?=\\S)`, 'gu');
/** A list whose numbers were typed has bullets too. */
const BEFORE_NUMBER = new RegExp(`(^|\\n)\\s*(?:${GLYPH.source}|${DASH})\\s*(?=\\(?[\\d๐-๙]{1,2}[.)])`, 'gu');
const NUMBER = /(?:^|\s)\(?(?=([\d]{1,2})[.)]\s*[^\d\s])/gu;

export const startsWithGlyph = (text: string): boolean => text.search(GLYPH) === 0;

/**
 * The parts of a text: at the bullets where it holds any, else at numbers that follow each other from 1 where it begins
 * with the first, else at dashes where a line begins with one. Without any of these it is one part.
 */
export function listParts(printed: string): string[] {
  const text = printed.replace(BEFORE_NUMBER, '$1');
  if (GLYPH.test(text)) return filled(text.split(GLYPHS));
  const numbers = numbersIn(text);
  if (numbers.length > 1 && beginsAt(text, numbers)) return atNumbers(text, numbers);
  return BEGINS_WITH_DASH.test(text) ? atDashes(text) : filled([text]);
}

/**
 * The steps of a text: by the marks with which it begins; where it begins with none, at numbers that follow each other,
 * else each line is a step.
 */
export function listSteps(text: string): string[] {
  const bare = text.trim().replace(BEFORE_NUMBER, '$1');
  if (startsWithGlyph(bare)) return filled(bare.split(GLYPHS));
  const numbers = numbersIn(bare);
  const beginsWithDash = bare.search(BEGINS_WITH_DASH) === 0;
  // One number alone within a text may be that of something else.
  const areSteps = numbers.length > 1 || (numbers.length === 1 && beginsAt(bare, numbers));
  if (areSteps && !beginsWithDash) return atNumbers(bare, numbers);
  if (BEGINS_WITH_DASH.test(bare)) return atDashes(bare);
  return filled(bare.split(GLYPH.test(bare) ? GLYPHS : '\n'));
}

const filled = (parts: readonly string[]) => parts.map(oneLine).filter((part) => part !== '');

/** Where ๑) ๒) … or 1. 2. … stand, as long as they follow each other. */
function numbersIn(text: string): number[] {
  const starts: number[] = [];
  for (const found of toArabicDigits(text).matchAll(NUMBER))
    if (Number(found[1]) === starts.length + 1) starts.push(found.index + found[0].length);
  return starts;
}

/** Whether nothing but a bracket stands before the first number. */
const beginsAt = (text: string, [first = 0]: readonly number[]) => text.slice(0, first).trim().length < 2;

/** The texts behind the numbers; what introduces them goes with the first. */
function atNumbers(text: string, starts: readonly number[]): string[] {
  const bracketless = (part: string) => oneLine(part).replace(/\s*\($/u, '');
  const parts = starts.map((start, index) =>
    bracketless(text.slice(start, starts[index + 1])).replace(/^[\d๐-๙]{1,2}[.)]\s*/u, ''),
  );
  const before = oneLine(text.slice(0, starts[0]).replace(/\($/u, ''));
  return before === '' ? parts : parts.with(0, `${before} ${parts[0]}`);
}

/** What is no bullet though it stands between spaces: the dash of a range of numbers or months, and that of Latin words. */
const RANGE = [
  {
    before: /[\d๐-๙]$|[\u0e01-\u0e2e]\.$|คม$|ยน$|พันธ์$/u,
    after: /^(?:[\d๐-๙]|[\u0e01-\u0e2e][\u0e31-\u0e3a]?\.|[\u0e01-\u0e4e]+(?:คม|ยน|พันธ์)(?:\s|$))/u,
  },
  { before: /[A-Za-z]$/u, after: /^[A-Za-z]/u },
];

function atDashes(text: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(DASHES)) {
    const before = text.slice(from, index).trimEnd();
    const after = text.slice(index + mark.length);
    const isRange = RANGE.some((range) => range.before.test(before) && range.after.test(after));
    if (isRange) continue;
    parts.push(before);
    from = index + mark.length;
  }
  return filled([...parts, text.slice(from)]);
}
