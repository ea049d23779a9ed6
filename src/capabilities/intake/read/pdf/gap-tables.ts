import { joinLines } from './join-lines.ts';
import { splitAtGaps, type TextLine, textOfLine } from './lines.ts';
import type { PageBlock, PageLine } from './printed-block.ts';
import type { Grid } from './printed-grid.ts';

type Column = { readonly left: number; readonly right: number };
type ParsedLine = { readonly line: PageLine; readonly parts: readonly TextLine[] };
type Table = { readonly lines: ParsedLine[]; columns: Column[] };

/** Columns stand apart by more than this many times the size of the type; words do not. */
const COLUMN_GAP = 1;
/** Lines further apart than this many times the size of the type are not of one table. */
const WIDEST_PITCH = 5;
/** Rows stand this much further apart than the lines within a cell. */
const ROW_PITCH = 1.15;
const FEWEST_ROWS = 2;

/**
 * Tables without ruling lines: lines of which several have their parts in the same columns become rows. A line over
 * several columns (a title, a sentence) ends a table. `isParted` tells whether something else stands between.
 */
export function findGapTables(
  lines: readonly PageLine[],
  isParted: (above: PageLine, below: PageLine) => boolean,
): PageBlock[] {
  const tables: Table[] = [];
  for (const line of lines) {
    const parsed = { line, parts: splitAtGaps(line.printed, COLUMN_GAP) };
    const table = tables.at(-1);
    const above = table?.lines.at(-1)?.line;
    const isFar = above && (line.top - above.top > WIDEST_PITCH * line.printed.size || isParted(above, line));
    const columns = table && !isFar ? widen(table.columns, parsed.parts) : null;
    if (table && columns) {
      table.lines.push(parsed);
      table.columns = columns;
    } else
      tables.push({ lines: [parsed], columns: parsed.parts.map(({ left, right }) => ({ left, right })) });
  }
  return tables.flatMap((table) => rowsOf(table) ?? table.lines.map(({ line }) => line));
}

/** The columns widened by the parts of a further line; null when it does not fit into them. */
function widen(columns: readonly Column[], parts: readonly TextLine[]): Column[] | null {
  if (columns.length < 2) return null;
  const next = [...columns];
  const taken = new Set<Column>();
  for (const { left, right } of parts) {
    const met = next.filter((column) => left < column.right && right > column.left);
    const [column] = met;
    if (met.length > 1 || (column && taken.has(column)) || (!column && parts.length < 2)) return null;
    const widened = column
      ? { left: Math.min(left, column.left), right: Math.max(right, column.right) }
      : { left, right };
    if (column) next.splice(next.indexOf(column), 1, widened);
    else next.push(widened);
    taken.add(widened);
  }
  return next.sort((a, b) => a.left - b.left);
}

function rowsOf({ lines, columns }: Table): PageBlock[] | null {
  const groups = groupRows(lines);
  const grid = gridOf(lines, columns);
  const rows = groups.map((group): PageBlock => {
    const textsIn = ({ left, right }: Column) =>
      group.flatMap(({ parts }) =>
        parts.filter((part) => part.left < right && part.right > left).map(textOfLine),
      );
    const [first] = group as [ParsedLine, ...ParsedLine[]];
    const { line, top } = first.line;
    const cells = columns.map((column) => joinLines(textsIn(column)));
    return { kind: 'row', line, top, grid, cells, isFull: columns.map(() => false) };
  });
  const filled = rows.filter(
    (row) => row.kind === 'row' && row.cells.filter((cell) => cell !== '').length > 1,
  );
  return columns.length > 1 && filled.length >= FEWEST_ROWS ? rows : null;
}

/** Rows are told by a wider pitch; where all lines are equally far apart, each line with several parts begins one. */
function groupRows(lines: readonly ParsedLine[]): ParsedLine[][] {
  const pitches = lines.slice(1).map(({ line }, index) => line.top - (lines[index]?.line.top ?? 0));
  const size = Math.max(...lines.map(({ line }) => line.printed.size));
  const inCell = Math.min(...pitches.filter((pitch) => pitch >= size));
  const isEven = pitches.every((pitch) => pitch <= ROW_PITCH * inCell);
  const groups: ParsedLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const pitch = pitches[index - 1] ?? Number.POSITIVE_INFINITY;
    const begins = isEven ? line.parts.length > 1 : pitch > ROW_PITCH * inCell;
    if (begins || groups.length === 0) groups.push([line]);
    else groups.at(-1)?.push(line);
  }
  return groups;
}

function gridOf(lines: readonly ParsedLine[], columns: readonly Column[]): Grid {
  const right = columns.at(-1)?.right ?? 0;
  return {
    left: columns[0]?.left ?? 0,
    right,
    top: lines[0]?.line.top ?? 0,
    bottom: lines.at(-1)?.line.top ?? 0,
    rows: lines.length,
    columnEdges: [...columns.map(({ left }) => left), right],
    cells: [],
    isOpenAtTop: false,
    isOpenAtBottom: false,
  };
}
