import type { ColumnLine } from './laid-line.ts';

/** Whether a line of a column begins a cell or goes on with one, where its text tells. */
export type Role = 'begins' | 'goes-on' | null;

const DIGIT = '[0-9๐-๙]';
const NUMBER = new RegExp(`^${DIGIT}{1,3}(?:[.,]${DIGIT}{1,2})?$`, 'u');
const CODE = new RegExp(`^(?:[A-Z]{3}\\s+)?(?:ข้อ\\s*)?[A-Za-z]\\s?${DIGIT}{1,3}(?!${DIGIT})`, 'u');
const ENTRY = new RegExp(`^\\(?(${DIGIT}{1,2})[).](?!${DIGIT})`, 'u');
const MONTH = '[ก-ฮ][ก-ฮะ-ฺเ-๎.]+';
const DAY = `(?:${DIGIT}{1,2}\\s*)?${MONTH}\\s*(?:พ\\.ศ\\.\\s*)?(?:${DIGIT}{4}|${DIGIT}{2})`;
const PERIOD = new RegExp(`^(?:${DIGIT}{1,2}\\s*)?${MONTH}[\\s\\S]*(?:[-–—]|ถึง)\\s*${DAY}$`, 'u');
/** Whether a text is days, or months, from and to. */
export const isPeriod = (text: string) => PERIOD.test(text.trim());

const MOST_LINES_OF_PERIOD = 7;
const FEWEST = 2;
/** A column holds numbers when they are this share of its lines; its header may be several. */
const MOSTLY = 0.5;

/** What each cell of a column holds one of; null where its cells are of words. */
export type Value = 'period' | 'number' | 'code' | null;

/**
 * The roles of a column's lines, and what each of its cells holds one of. Beside scores a single code tells a row;
 * elsewhere it may stand in a sentence. A table that is continued from the page before has no header.
 */
export function rolesOf(
  lines: readonly ColumnLine[],
  { isBesideScores = false, isContinued = false } = {},
): { readonly roles: Role[]; readonly value: Value } {
  const texts = lines.map(({ text }) => text);
  const periods = periodRoles(texts);
  if (countOf(periods) > 0) return { roles: periods, value: 'period' };
  if (holdNumbers(texts)) return { roles: numberRoles(texts), value: 'number' };
  const codes = codeRoles(texts, isContinued);
  if (countOf(codes) >= (isBesideScores ? 1 : FEWEST) || codes.includes('goes-on'))
    return { roles: codes, value: 'code' };
  return { roles: entryRoles(texts), value: null };
}

/** Whether the lines of a column are numbers below a header of words. */
export function holdNumbers(texts: readonly string[]): boolean {
  const roles = numberRoles(texts);
  if (countOf(roles) >= Math.max(FEWEST, MOSTLY * texts.length)) return true;
  const first = roles.indexOf('begins');
  return first >= 0 && SCORE.test(texts[first] ?? '') && !roles.includes(null, first);
}

const countOf = (roles: readonly Role[]) => roles.filter((role) => role === 'begins').length;

const DECIMAL = new RegExp(`^${DIGIT}{1,2}[.,]${DIGIT}{2}$`, 'u');
const SCORE = new RegExp(`^${DIGIT}{1,3}[.,]${DIGIT}{2}$`, 'u');

/** Numbers each begin a cell; in a column of decimals too narrow for 100.00 that goes on below "10", or "1". */
function numberRoles(texts: readonly string[]): Role[] {
  const areDecimals = texts.filter((text) => DECIMAL.test(text)).length >= MOSTLY * texts.length;
  const goesOn = (index: number) =>
    areDecimals &&
    /^[1๑][0๐]?$/u.test(texts[index - 1] ?? '') &&
    /^[0๐]{1,2}[.,][0๐]{2}$/u.test(texts[index] ?? '');
  return texts.map((text, index) => {
    if (goesOn(index)) return 'goes-on';
    return NUMBER.test(text) ? 'begins' : null;
  });
}

/**
 * Codes each begin a cell, or in a narrow column the word above the code does. A header of that word alone stands above
 * the first code only, and only where the table begins.
 */
function codeRoles(texts: readonly string[], isContinued: boolean): Role[] {
  const lengths = texts.map((_, index) => codeBelowWord(texts, index));
  const roles: Role[] = texts.map((text) => (CODE.test(text) ? 'begins' : null));
  const others = [...lengths.keys()].filter((index) => index > 0 && lengths[index]);
  const isAlone = countOf(roles.slice(1 + (lengths[0] ?? 0))) === 0;
  // The code of the last word may stand on the next page.
  const isAtFoot = texts.length > 1 && CODE_WORD.test(texts.at(-1) ?? '');
  const isHeader = others.length === 0 && !isAtFoot && !(isAlone && isContinued);
  for (const index of lengths[0] && !isHeader ? [0, ...others] : others) {
    roles[index] = 'begins';
    roles.fill('goes-on', index + 1, index + 1 + (lengths[index] ?? 0));
  }
  if (isAtFoot) roles[texts.length - 1] = 'begins';
  return roles;
}

/** How many lines below a word its code takes: in a column still narrower its number stands below its letter. */
function codeBelowWord(texts: readonly string[], index: number): number {
  if (!CODE_WORD.test(texts[index] ?? '')) return 0;
  if (BARE_CODE.test(texts[index + 1] ?? '')) return 1;
  return LETTER.test(texts[index + 1] ?? '') && WHOLE_NUMBER.test(texts[index + 2] ?? '') ? 2 : 0;
}

const CODE_WORD = /(?:^|\s)ข้อ$/u;
const LETTER = /^[A-Za-z]$/u;
const WHOLE_NUMBER = new RegExp(`^${DIGIT}{1,3}$`, 'u');
const BARE_CODE = new RegExp(`^[A-Za-z]\\s?${DIGIT}{1,3}(?!${DIGIT})`, 'u');

const DAY_ALONE = new RegExp(`^${DIGIT}{1,2}$`, 'u');
const BEGINS_IN_DIGIT = new RegExp(`^${DIGIT}`, 'u');

/** Days from and to, over several lines: the shortest run of lines that reads as such. */
function periodRoles(texts: readonly string[]): Role[] {
  const roles: Role[] = texts.map(() => null);
  let free = 0;
  for (const end of texts.keys()) {
    for (let from = end; from >= Math.max(free, end - MOST_LINES_OF_PERIOD); from--) {
      if (!PERIOD.test(texts.slice(from, end + 1).join(' '))) continue;
      // "1" may stand above its month; above "1 ต.ค." it ends the years of the cell before.
      const lacksDay = !BEGINS_IN_DIGIT.test(texts[from] ?? '');
      const start = from > free && lacksDay && DAY_ALONE.test(texts[from - 1] ?? '') ? from - 1 : from;
      roles.fill('goes-on', start, end + 1);
      roles[start] = 'begins';
      free = end + 1;
      break;
    }
  }
  return roles;
}

/** Numbered entries: the first of a list begins a cell. Where no list ends, the numbers may count the rows. */
function entryRoles(texts: readonly string[]): Role[] {
  const numbers = texts.map((text) => numberOf(ENTRY.exec(text)?.[1]));
  const known = numbers.filter((number) => number !== null);
  const beginsAnew = known.some((number, index) => index > 0 && number === 1);
  return numbers.map((number) => {
    if (number === 1) return 'begins';
    return number !== null && beginsAnew ? 'goes-on' : null;
  });
}

const numberOf = (digits: string | undefined) =>
  digits === undefined
    ? null
    : Number(digits.replace(/[๐-๙]/gu, (digit) => String(digit.charCodeAt(0) - 0x0e50)));
