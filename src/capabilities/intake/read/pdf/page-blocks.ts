import { beginningAtFoot, carryOver, countTaken } from './carry-over.ts';
import type { Settings } from './find-rows.ts';
import { findGapTables, type OpenTable } from './gap-tables.ts';
import type { Glyph } from './glyph.ts';
import { findGrids } from './grid.ts';
import { joinLines } from './join-lines.ts';
import { groupLines, textOfLine } from './lines.ts';
import type { PageContent } from './page-numbers.ts';
import { placeInCells } from './place-in-cells.ts';
import type { PageBlock, PageLine, PageRow } from './printed-block.ts';
import type { Grid, GridCell } from './printed-grid.ts';

/** What stands at the foot of a page and may go on on the next. */
export type Foot = {
  /** The table without lines at the foot of the page. */
  readonly open: OpenTable | null;
  /** Lines at the foot that may begin a table of the next page. */
  readonly atFoot: readonly PageLine[];
};

export const BLANK_FOOT: Foot = { open: null, atFoot: [] };

export type LaidPage = Foot & {
  readonly blocks: readonly PageBlock[];
  /** What its tables without lines show of the way in which the document sets its cells. */
  readonly against: Settings;
  /** How many of the lines at the foot of the page before stand in a table here. */
  readonly taken: number;
};

/**
 * The rows and lines of a page from the top. `apart` are glyphs that stand in no table, wherever lines are drawn;
 * `before` is the foot of the page before, `others` what the document's tables show of the way it sets their cells.
 */
export function layOutPage(
  { glyphs, rules }: PageContent,
  apart: ReadonlySet<Glyph>,
  before: Foot,
  others: Settings,
): LaidPage {
  const lines = groupLines(glyphs);
  const lineNumber = new Map<Glyph, number>();
  lines.forEach((line, index) => {
    for (const glyph of line.glyphs) lineNumber.set(glyph, index + 1);
  });
  // Of nested tables the inner one, being smaller, takes its text.
  const grids = findGrids(rules).sort((a, b) => areaOf(a) - areaOf(b));
  const { inCell, outside } = placeInCells(glyphs, grids, apart);
  const rows = grids.flatMap((grid) => rowsOf(grid, inCell, lineNumber));
  const loose = groupLines(outside).map(
    (line): PageLine => ({
      kind: 'line',
      line: lineNumber.get(line.glyphs.find(({ text }) => text.trim() !== '') as Glyph) ?? 1,
      top: line.baseline,
      text: textOfLine(line).trim(),
      printed: line,
    }),
  );
  const isParted = (above: PageLine, below: PageLine) =>
    grids.some(({ top }) => top > above.top && top < below.top);
  const [alone = [], text = []] = [true, false].map((isApart) =>
    loose.filter(({ printed }) => printed.glyphs.some((glyph) => apart.has(glyph)) === isApart),
  );
  const firstGrid = Math.min(...grids.map(({ top }) => top));
  const goesOn = (text[0]?.top ?? 0) < firstGrid;
  const readTables = (lines: readonly PageLine[]) =>
    findGapTables(lines, rules.horizontal, isParted, goesOn ? before.open : null, others);
  const carried = goesOn ? carryOver(before.atFoot, text) : null;
  const withCarried = carried && readTables(carried.lines);
  const taken = carried && withCarried ? countTaken(carried, withCarried.blocks) : 0;
  const tables = carried && withCarried && taken > 0 ? withCarried : readTables(text);
  const inTables = tables.blocks.filter((block) => block.kind === 'row' || !carried?.before.has(block));
  const lastText = text.at(-1)?.top ?? 0;
  const isAtFoot = !grids.some(({ top }) => top > lastText);
  return {
    blocks: [...rows, ...alone, ...(taken > 0 ? (carried?.repeated ?? []) : []), ...inTables].sort(
      (a, b) => a.top - b.top,
    ),
    open: isAtFoot ? tables.open : null,
    atFoot: isAtFoot && !tables.open?.corridors ? beginningAtFoot(tables.blocks) : [],
    taken,
    against: tables.against,
  };
}

const FULL = 0.75;

const areaOf = (grid: Grid) => (grid.right - grid.left) * (grid.bottom - grid.top);

function rowsOf(
  grid: Grid,
  inCell: ReadonlyMap<GridCell, readonly Glyph[]>,
  lineNumber: ReadonlyMap<Glyph, number>,
): PageRow[] {
  const rows: PageRow[] = [];
  for (let row = 0; row < grid.rows; row++) {
    const cells = Array.from({ length: grid.columnEdges.length - 1 }, () => '');
    const isFull = cells.map(() => false);
    let line = Number.POSITIVE_INFINITY;
    let top = Number.POSITIVE_INFINITY;
    for (const cell of grid.cells.filter((candidate) => candidate.row === row)) {
      const glyphs = inCell.get(cell) ?? [];
      const printed = groupLines(glyphs);
      cells[cell.column] = joinLines(printed.map(textOfLine));
      isFull[cell.column] = (printed.at(-1)?.right ?? 0) > cell.left + FULL * (cell.right - cell.left);
      for (const glyph of glyphs) line = Math.min(line, lineNumber.get(glyph) ?? line);
      top = Math.min(top, cell.top);
    }
    const covered = coveredAt(grid, row, top);
    if (cells.some((cell) => cell !== ''))
      rows.push({ kind: 'row', line, top, grid, cells, isFull, covered });
  }
  return rows;
}

/** The columns of a row that cells of rows above reach down into; `top` is where the row's own cells begin. */
function coveredAt({ cells, columnEdges }: Grid, row: number, top: number): number[] {
  const spanning = cells.filter((cell) => cell.row < row && cell.bottom > top);
  return [...columnEdges.slice(0, -1).keys()].filter((column) => {
    const middle = ((columnEdges[column] ?? 0) + (columnEdges[column + 1] ?? 0)) / 2;
    return spanning.some(({ left, right }) => left < middle && right > middle);
  });
}
