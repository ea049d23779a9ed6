import { toArabicDigits } from '../../../../kernel/thai/digits.ts';
import { isPeriod } from './line-roles.ts';

/** `i๑`, `ข้อ O25`: what a row of a table of items begins with. */
export const CODE = /^(?:ข้อ\s*[A-Za-z0๐1๑]|[A-Za-z])\s?[\d๐-๙]{1,3}(?![\d๐-๙])/u;

const NUMBER = /^[\d๐-๙]{1,3}(?:[.,][\d๐-๙]+)?$/u;
const DAY_TO_DAY = /[\d๐-๙]{2}[\s\S]*[-–—][\s\S]*[\d๐-๙]{2}$/u;

/** What a cell never holds half of: a number, or days from and to. */
export const isWhole = (cell: string) => NUMBER.test(cell.trim()) || DAY_TO_DAY.test(cell.trim());

const WHOLE_NUMBER = /^[\d๐-๙]{1,2}$/u;
const DECIMAL_OR_MONTH = /^(?:[\d๐-๙]{1,2}[.,][\d๐-๙]{2}$|\p{L}{1,2}[\p{L}\p{M}.])/u;

/**
 * Whether a cell was broken within a figure or a period: `๙` above `๖.๓๒`, `๑` above `ต.ค. ๖๗ - ๓๐ ก.ย. ๖๘`,
 * `๑ ต.ค. ๖๗ - ๓๐` above `ก.ย. ๖๘`.
 */
export const isBrokenFigure = (cell: string, next: string) =>
  (WHOLE_NUMBER.test(cell.trim()) && isWhole(next) && DECIMAL_OR_MONTH.test(next.trim())) ||
  (!isPeriod(cell) && !isPeriod(next) && isPeriod(`${cell.trim()} ${next.trim()}`));

const ENTRIES = /^\s*\(?(\d{1,2})[).](?!\d)/gmu;

/** The numbers of a list's entries that stand in a cell. */
const entriesOf = (cell: string) =>
  [...toArabicDigits(cell).matchAll(ENTRIES)].map(([, number]) => Number(number));

/** Whether the list of one cell goes on with the first entry of the other. */
export function goesOnInList(cell: string, next: string): boolean {
  const [entry] = entriesOf(next);
  return entry !== undefined && entry === (entriesOf(cell).at(-1) ?? Number.NaN) + 1;
}

/** Whether both cells begin a list. */
export const restartsList = (cell: string, next: string) =>
  entriesOf(cell).includes(1) && /^\s*\(?[1๑][).](?![\d๐-๙])/u.test(next);
