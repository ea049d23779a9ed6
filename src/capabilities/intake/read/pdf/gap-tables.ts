import { findRuns, type Run } from './find-corridors.ts';
import { ANY_SETTING, addSettings, findRows, type RowLines, type Settings } from './find-rows.ts';
import { joinLines } from './join-lines.ts';
import { asRead, type ColumnLine, type LaidLine, layLine, linesOfColumns, type Span } from './laid-line.ts';
import type { PageBlock, PageLine, PageRow } from './printed-block.ts';
import type { Grid } from './printed-grid.ts';
import type { Rule } from './rules.ts';
import { widenRun } from './widen-run.ts';

/** What a page leaves of its tables without upright lines: the one at its foot may go on. */
export type OpenTable = {
  /** The corridors of the table at the foot; null where none stands there. */
  readonly corridors: readonly Span[] | null;
  readonly columnEdges: readonly number[];
  /** The lines of the first row of each table so far: one of them may be repeated above what goes on. */
  readonly heads: readonly (readonly string[])[];
};

export type GapTables = {
  readonly blocks: readonly PageBlock[];
  readonly open: OpenTable | null;
  /** What the tables show of the way in which the document sets its cells. */
  readonly against: Settings;
};

/** Lines further apart than this many times the size of the type are not of one table. */
const WIDEST_PITCH = 5;
const FEWEST_ROWS = 2;
const FEWEST_COLUMNS_AT_FOOT = 3;
const FULL = 0.75;
/** A rule that covers this share of a table runs across it. */
const ACROSS = 0.5;

/**
 * Tables without upright lines: white corridors part the columns, and what each column holds, the way its cells are
 * set and rules from left to right part the rows. `isParted` tells whether something else stands between two lines;
 * `before` is the table at the foot of the page before, `others` what the document's tables show of their cells.
 */
export function findGapTables(
  lines: readonly PageLine[],
  rules: readonly Rule[],
  isParted: (above: PageLine, below: PageLine) => boolean,
  before: OpenTable | null,
  others: Settings,
): GapTables {
  const heads = before?.heads ?? [];
  const skipped = before?.corridors ? repeatedAtTop(lines, heads) : 0;
  const own = lines.slice(skipped, lines.length - repeatedAtFoot(lines.slice(skipped), heads));
  const asHead = (line: PageLine): PageLine => ({ ...line, isRepeatedHead: true });
  const laid = own.map(layLine);
  const isBarrier = (index: number) => {
    const [above, line] = [own[index - 1], own[index]];
    if (!above || !line) return false;
    return line.top - above.top > WIDEST_PITCH * line.printed.size || isParted(above, line);
  };
  const blocks: PageBlock[] = lines.slice(0, skipped).map(asHead);
  const tables: Table[] = [];
  let next = 0;
  const runs = findRuns(laid, isBarrier, before?.corridors ?? null);
  for (const [index, found] of runs.entries()) {
    const until = runs[index + 1]?.from ?? laid.length;
    const run = widenRun(laid, found, { from: next, until }, isBarrier, rules);
    const continued = run.isContinued ? before : null;
    // The rows of a table that begins at the foot of a page stand on the next.
    const isAtFoot = run.to === own.length - 1 && run.corridors.length >= FEWEST_COLUMNS_AT_FOOT - 1;
    const fewest = continued || isAtFoot ? 1 : FEWEST_ROWS;
    const table = readTable(laid.slice(run.from, run.to + 1), run, rules, continued, fewest, others);
    if (!table) continue;
    blocks.push(...own.slice(next, run.from), ...table.rows);
    next = run.to + 1;
    tables.push(table);
  }
  blocks.push(...own.slice(next), ...lines.slice(skipped + own.length).map(asHead));
  const last = tables.at(-1);
  const open = {
    corridors: last && next === own.length ? last.corridors : null,
    columnEdges: last?.columnEdges ?? [],
    heads: [...heads, ...tables.map(({ head }) => head).filter((head) => head.length > 0)],
  };
  const against = tables.reduce((sum, table) => addSettings(sum, table.against), ANY_SETTING);
  return { blocks, open, against };
}

type Heads = OpenTable['heads'];

/** How many lines at the top of a page repeat the head of a table before. */
const repeatedAtTop = (lines: readonly PageLine[], heads: Heads) =>
  longest(heads.filter((head) => head.every((text, index) => lines[index]?.text === text)));

/** How many lines at the foot of a page are such a head, the rows of which stand on the next page. */
const repeatedAtFoot = (lines: readonly PageLine[], heads: Heads) =>
  longest(heads.filter((head) => head.every((text, index) => lines.at(index - head.length)?.text === text)));

const longest = (heads: Heads) => Math.max(0, ...heads.map(({ length }) => length));

type Table = Omit<OpenTable, 'heads'> & {
  readonly rows: readonly PageRow[];
  readonly head: readonly string[];
  readonly against: Settings;
};

function readTable(
  lines: readonly LaidLine[],
  { corridors }: Run,
  rules: readonly Rule[],
  continued: OpenTable | null,
  fewestRows: number,
  others: Settings,
): Table | null {
  const columns = linesOfColumns(lines, corridors);
  const lined = {
    columns,
    baselines: lines.map(({ line }) => line.top),
    size: Math.max(...lines.map(({ line }) => line.printed.size)),
    ruled: ruledAbove(lines, rules),
    isContinued: continued !== null,
  };
  const { rows: parted, against } = findRows(lined, others);
  const grid = gridOf(lines, columns, continued);
  const rows = parted.map((row) => rowOf(row, lines, columns, grid));
  const filled = rows.filter(({ cells }) => cells.filter((cell) => cell !== '').length > 1);
  if (filled.length < fewestRows && !continued) return null;
  // What goes on from the page before begins with no head, but with the rest of a row.
  const headLines = continued ? 0 : (parted[0]?.to ?? -1) + 1;
  const head = lines.slice(0, headLines).map(({ line }) => line.text);
  return { rows, corridors, columnEdges: grid.columnEdges, head, against };
}

/** The lines above which a rule runs across the table. */
function ruledAbove(lines: readonly LaidLine[], rules: readonly Rule[]): ReadonlySet<number> {
  const left = Math.min(...lines.map(({ line }) => line.printed.left));
  const right = Math.max(...lines.map(({ line }) => line.printed.right));
  const isAcross = ({ from, to }: Rule) =>
    Math.min(to, right) - Math.max(from, left) > ACROSS * (right - left);
  const across = rules.filter(isAcross);
  return new Set(
    [...lines.keys()].filter((index) => {
      const [above, line] = [lines[index - 1]?.line, lines[index]?.line];
      return above && line && across.some(({ at }) => at > above.top && at < line.top);
    }),
  );
}

function rowOf(
  { from, to }: RowLines,
  lines: readonly LaidLine[],
  columns: readonly (readonly ColumnLine[])[],
  grid: Grid,
): PageRow {
  const own = columns.map((column) => column.filter(({ index }) => index >= from && index <= to));
  const { line, top } = (lines[from] as LaidLine).line;
  const size = Math.max(...lines.map(({ line: { printed } }) => printed.size));
  const cells = own.map((cell) => joinLines(asRead(cell, size).map(({ text }) => text)));
  const isFull = own.map((cell, column) => {
    const [left = 0, right = 0] = grid.columnEdges.slice(column, column + 2);
    return (cell.at(-1)?.right ?? 0) > left + FULL * (right - left);
  });
  return { kind: 'row', line, top, grid, cells, isFull };
}

function gridOf(
  lines: readonly LaidLine[],
  columns: readonly (readonly ColumnLine[])[],
  continued: OpenTable | null,
): Grid {
  const right = Math.max(...lines.map(({ line }) => line.printed.right));
  const lefts = columns.map((column) => Math.min(...column.map(({ left }) => left)));
  const columnEdges = continued?.columnEdges ?? [...lefts, right];
  return {
    left: columnEdges[0] ?? 0,
    right,
    top: lines[0]?.line.top ?? 0,
    bottom: lines.at(-1)?.line.top ?? 0,
    rows: lines.length,
    columnEdges,
    cells: [],
    isOpenAtTop: false,
    isOpenAtBottom: false,
  };
}
