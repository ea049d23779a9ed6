import type { ColumnLine } from './laid-line.ts';

/** Whether a line of a column begins a cell or goes on with one, where its text tells. */
export type Role = 'begins' | 'goes-on' | null;

const DIGIT = '[0-9๐-๙]';
const NUMBER = new RegExp(`^${DIGIT}{1,3}(?:[.,]${DIGIT}{1,2})?$`, 'u');
const CODE = new RegExp(`^(?:ข้อ\\s*)?[A-Za-z]\\s?${DIGIT}{1,3}(?!${DIGIT})`, 'u');
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

/** The roles of a column's lines, and whether each of its cells holds one value: a number, a code, days from and to. */
export function rolesOf(lines: readonly ColumnLine[]): {
  readonly roles: Role[];
  readonly holdsValues: boolean;
} {
  const texts = lines.map(({ text }) => text);
  const periods = periodRoles(texts);
  if (countOf(periods) > 0) return { roles: periods, holdsValues: true };
  const numbers = numberRoles(texts);
  if (countOf(numbers) >= Math.max(FEWEST, MOSTLY * texts.length))
    return { roles: numbers, holdsValues: true };
  const codes = codeRoles(texts);
  if (countOf(codes) >= FEWEST || codes.includes('goes-on')) return { roles: codes, holdsValues: true };
  return { roles: entryRoles(texts), holdsValues: false };
}

const countOf = (roles: readonly Role[]) => roles.filter((role) => role === 'begins').length;

const DECIMAL = new RegExp(`^${DIGIT}{1,2}[.,]${DIGIT}{2}$`, 'u');

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

/** In a narrow column the code stands below its word, in a narrower one its number too; a header of that word stands above the first alone. */
function codeRoles(texts: readonly string[]): Role[] {
  const codeBelow = (index: number) => {
    if (texts[index] !== 'ข้อ') return 0;
    if (CODE.test(texts[index + 1] ?? '')) return 1;
    return LETTER.test(texts[index + 1] ?? '') && WHOLE_NUMBER.test(texts[index + 2] ?? '') ? 2 : 0;
  };
  const words = [...texts.keys()].filter((index) => codeBelow(index) > 0);
  // On the page where the table goes on, the first code's word may stand on the page before.
  const hasWordAlone = texts.filter((text) => text === 'ข้อ').length > words.length && texts[1] === 'ข้อ';
  const isBroken =
    words.length > 0 && (BARE_CODE.test(texts[0] ?? '') || texts.at(-1) === 'ข้อ' || hasWordAlone);
  if (words.length < FEWEST && !isBroken) return texts.map((text) => (CODE.test(text) ? 'begins' : null));
  const roles: Role[] = texts.map((text) => (CODE.test(text) ? 'begins' : null));
  for (const index of words) roles.fill('goes-on', index + 1, index + 1 + codeBelow(index));
  for (const index of [...words, texts.lastIndexOf('ข้อ')]) if (index >= 0) roles[index] = 'begins';
  return roles;
}

const LETTER = /^[A-Za-z]$/u;
const WHOLE_NUMBER = new RegExp(`^${DIGIT}{1,3}$`, 'u');
const BARE_CODE = new RegExp(`^[A-Za-z]\\s?${DIGIT}{1,3}$`, 'u');

/** Days from and to, over several lines: the shortest run of lines that reads as such. */
function periodRoles(texts: readonly string[]): Role[] {
  const roles: Role[] = texts.map(() => null);
  let free = 0;
  for (const end of texts.keys()) {
    for (let from = end; from >= Math.max(free, end - MOST_LINES_OF_PERIOD); from--) {
      if (!PERIOD.test(texts.slice(from, end + 1).join(' '))) continue;
      // "1 ต.ค." begins a line above "ต.ค." alone would.
      const day = new RegExp(`^${DIGIT}{1,2}$`, 'u');
      const start = from > free && day.test(texts[from - 1] ?? '') ? from - 1 : from;
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
