import { beginsEntry, joinLines } from './join-lines.ts';
import type { PageRow } from './printed-block.ts';

const SAME_EDGE = 5;
const LONGEST_HEAD = 4;

/** Whether a row at the top of a page has the columns of the row at the bottom of the page before. */
export function hasSameColumns(before: PageRow, next: PageRow): boolean {
  const [one, other] = [before.grid.columnEdges, next.grid.columnEdges];
  return (
    one.length > 1 &&
    one.length === other.length &&
    one.every((edge, index) => Math.abs(edge - (other[index] ?? 0)) < SAME_EDGE)
  );
}

/**
 * How many rows at the top of a page only repeat the head of the table that goes on there. The head stands at the
 * table's beginning, or below a title (a row of one cell) where tables follow each other without a gap.
 */
export function repeatedHead(table: readonly PageRow[], rows: readonly PageRow[]): number {
  const starts = [...table.keys()].filter(
    (start) => start === 0 || columnsWithText(table[start] as PageRow).length === 1,
  );
  return starts.reduce((longest, start) => Math.max(longest, equalRows(table.slice(start), rows)), 0);
}

function equalRows(one: readonly PageRow[], other: readonly PageRow[]): number {
  const textOf = (row: PageRow | undefined) => row?.cells.join('\t').replace(/\s/g, '');
  let length = 0;
  while (length < LONGEST_HEAD && other[length] && textOf(one[length]) === textOf(other[length])) length++;
  return length;
}

/**
 * Whether a row goes on over the page. Two rows that each have a number or a period of their own in the same column are
 * two. Otherwise: no line closes it at the break; or the table's rows begin with a bullet or a
 * number, and the next does not; or fewer of its cells go on than it had, and those that do were broken within a
 * sentence (their last line is full), or neither the first nor the last of its cells goes on. A new row has text in
 * its last column as a rule: one without the figure that ends the row above, and without a code, is none.
 */
export function goesOn(before: PageRow, next: PageRow): boolean {
  if (before.cells.some((cell, column) => isWhole(cell) && isWhole(next.cells[column] ?? ''))) return false;
  if (before.grid.isOpenAtBottom || next.grid.isOpenAtTop) return true;
  const filled = columnsWithText(before);
  const going = columnsWithText(next);
  if (!going.every((column) => filled.includes(column))) return false;
  const first = filled[0] ?? 0;
  if (beginsEntry(before.cells[first] ?? '')) return !beginsEntry(next.cells[first] ?? '');
  if (going.length >= filled.length) return false;
  const isBrokenWithin = going.every((column) => before.isFull[column]);
  const last = filled.at(-1) ?? 0;
  const lacksFigure = FIGURE.test(before.cells[last] ?? '') && !going.includes(last);
  if (lacksFigure && !hasWideCell(next) && !going.some((column) => CODE.test(next.cells[column] ?? '')))
    return true;
  const isMiddleOnly = !going.includes(first) && !going.includes(last);
  return isBrokenWithin || isMiddleOnly;
}

const FIGURE = /^[\d๐-๙]{1,3}[.,][\d๐-๙]{2}$/u;
/** `i๑`, `ข้อ O25`: what a row of a table of items begins with. */
const CODE = /^(?:ข้อ\s*[A-Za-z0๐1๑]|[A-Za-z])\s?[\d๐-๙]{1,3}(?![\d๐-๙])/u;

/** Whether a cell of the row covers several columns, as titles and labelled paragraphs do. */
const hasWideCell = ({ grid, top }: PageRow) =>
  grid.cells.some(
    (cell) => cell.top === top && cell.right > (grid.columnEdges[cell.column + 1] ?? grid.right) + SAME_EDGE,
  );

const NUMBER = /^[\d๐-๙]{1,3}(?:[.,][\d๐-๙]+)?$/u;
const DAY_TO_DAY = /[\d๐-๙]{2}[\s\S]*[-–—][\s\S]*[\d๐-๙]{2}$/u;

/** What a cell never holds half of: a number, or days from and to. */
const isWhole = (cell: string) => NUMBER.test(cell.trim()) || DAY_TO_DAY.test(cell.trim());

const columnsWithText = (row: PageRow) => [...row.cells.keys()].filter((column) => row.cells[column] !== '');

/** The row and what follows of it on the next page as one, standing where it begins. */
export function continueRow(before: PageRow, next: PageRow): PageRow {
  const cells = before.cells.map((cell, column) =>
    joinLines([cell, next.cells[column] ?? ''].filter((text) => text !== '')),
  );
  return { ...before, cells, isFull: next.isFull, grid: next.grid };
}
