import { CODE, goesOnInList, isBrokenFigure, isWhole, restartsList } from './cell-text.ts';
import { beginsEntry, joinLines } from './join-lines.ts';
import type { PageRow } from './printed-block.ts';

/** Edges of tables that follow each other are taken for one up to this distance; see `edges` in grid.ts. */
const SAME_EDGE = 6.5;
const LONGEST_HEAD = 4;

/**
 * The rows at the top of a page in the columns of the row at the bottom of the page before; none where they are of
 * another table, or not ruled where that is. Where only labelled paragraphs are left of a table, its other columns are drawn no more.
 */
export function alignColumns(before: PageRow, rows: readonly PageRow[]): PageRow[] {
  const edges = before.grid.columnEdges;
  const drawn = rows[0]?.grid.columnEdges ?? [];
  const indexes = drawn.map((at) => edges.findIndex((edge) => Math.abs(edge - at) < SAME_EDGE));
  const isOfTable = indexes[0] === 0 && indexes.at(-1) === edges.length - 1 && !indexes.includes(-1);
  const [first] = rows;
  const isRuled = before.grid.cells.length > 0;
  if (!first || !isOfTable || isRuled !== first.grid.cells.length > 0) return [];
  if (edges.length < 2 || (drawn.length === 2 && edges.length > 2)) return [];
  if (drawn.length === edges.length) return [...rows];
  const spread = <Value>(values: readonly Value[], blank: Value) =>
    edges.slice(1).map((_, column) => values[indexes.indexOf(column)] ?? blank);
  const cells = first.grid.cells.map((cell) => ({ ...cell, column: indexes[cell.column] ?? cell.column }));
  const grid = { ...first.grid, columnEdges: edges, cells };
  return rows.map((row) => ({
    ...row,
    grid,
    cells: spread(row.cells, ''),
    isFull: spread(row.isFull, false),
    covered: (row.covered ?? []).map((column) => indexes[column] ?? column),
  }));
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
  const textOf = (row: PageRow | undefined) => row?.cells.map(squeeze).join('\t');
  let length = 0;
  while (length < LONGEST_HEAD && other[length] && textOf(one[length]) === textOf(other[length])) length++;
  return length;
}

const squeeze = (cell: string) => cell.replace(/\s/g, '');

const WORD = /\p{L}{2}/u;

/** What the rows of a document begin with, without spaces: labels of rows come back, parts of broken ones do not. */
export function labelsOf(rows: readonly PageRow[]): ReadonlySet<string> {
  const seen = Map.groupBy(
    rows.map((row) => squeeze(row.cells.find((cell) => cell !== '') ?? '')),
    (label) => label,
  );
  return new Set(
    [...seen].filter(([label, { length }]) => length > 1 && WORD.test(label)).map(([label]) => label),
  );
}

/**
 * Whether a row goes on over the page. A figure broken within does. Two rows that each have a number or a period of their own in the same column,
 * or the same list begun anew, are two. Otherwise: no line closes it at the break; or a list or a label known from
 * other rows goes on; or the table's rows begin with a bullet or a number, and the next does not; or fewer of its
 * cells go on than it had, and the first does not, or those that do were broken within a sentence (their last line is
 * full). A new row has its code, and text in its first and last columns as a rule.
 */
export function goesOn(before: PageRow, next: PageRow, labels: ReadonlySet<string>): boolean {
  const pairs = before.cells.map((cell, column) => [cell, next.cells[column] ?? ''] as const);
  if (pairs.some(([one, other]) => isBrokenFigure(one, other))) return true;
  if (pairs.some(([one, other]) => isWhole(one) && isWhole(other))) return false;
  if (before.grid.isOpenAtBottom || next.grid.isOpenAtTop) return true;
  const filled = columnsWithText(before);
  const going = columnsWithText(next);
  if (!going.every((column) => filled.includes(column)) || !hasSameCells(before, next, going)) return false;
  if (pairs.some(([one, other]) => restartsList(one, other))) return false;
  if (pairs.some(([one, other]) => goesOnInList(one, other))) return true;
  const [first = 0, last = 0] = [filled[0], filled.at(-1)];
  const [begun = '', rest = ''] = pairs[first] ?? [];
  if (rest !== '' && labels.has(squeeze(begun + rest))) return true;
  if (rest !== '' && labels.has(squeeze(rest))) return false;
  if (beginsEntry(begun)) return !beginsEntry(rest);
  if (going.length >= filled.length) return false;
  if (pairs.some(([one, other]) => CODE.test(other) && CODE.test(one))) return false;
  const isBrokenWithin = going.every((column) => before.isFull[column]);
  const lacksFigure = FIGURE.test(before.cells[last] ?? '') && !going.includes(last);
  return isBrokenWithin || lacksFigure || going.length === 1 || !going.includes(first);
}

const FIGURE = /^[\d๐-๙]{1,3}[.,][\d๐-๙]{2}$/u;

/** Whether the cells that go on are as wide as above: titles and labelled paragraphs cover other columns. */
function hasSameCells(before: PageRow, next: PageRow, going: readonly number[]): boolean {
  const rightOf = ({ grid, top }: PageRow, column: number) =>
    grid.cells.find((cell) => cell.column === column && cell.top <= top + 1 && cell.bottom > top + 1)?.right;
  return going.every(
    (column) => Math.abs((rightOf(before, column) ?? 0) - (rightOf(next, column) ?? 0)) < SAME_EDGE,
  );
}

const columnsWithText = (row: PageRow) => [...row.cells.keys()].filter((column) => row.cells[column] !== '');

/** The row and what follows of it on the next page as one, standing where it begins. */
export function continueRow(before: PageRow, next: PageRow): PageRow {
  const cells = before.cells.map((cell, column) =>
    joinLines([cell, restOfCode(cell, next.cells[column] ?? '')].filter((text) => text !== '')),
  );
  return { ...before, cells, isFull: next.isFull, grid: next.grid };
}

/** The digits of a code's number in a column so narrow that each stands on a line of its own. */
const restOfCode = (cell: string, rest: string) =>
  /[A-Za-z]$/.test(cell) ? rest.replace(/^([\d๐-๙]) (?=[\d๐-๙]$)/u, '$1') : rest;
