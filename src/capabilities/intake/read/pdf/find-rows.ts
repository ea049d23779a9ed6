import type { ColumnLine } from './laid-line.ts';
import { holdNumbers, type Role, rolesOf, type Value } from './line-roles.ts';

/** A row takes the table's lines `from` to `to`. */
export type RowLines = { readonly from: number; readonly to: number };

const ALIGNMENTS = ['top', 'middle', 'bottom'] as const;
type Alignment = (typeof ALIGNMENTS)[number];

/** What speaks against each way in which the tables of a document may set their cells. */
export type Settings = Readonly<Record<Alignment, number>>;
export const ANY_SETTING: Settings = { top: 0, middle: 0, bottom: 0 };

/** The findings of two tables; what is odd in one of them counts no more than this. */
export const addSettings = (one: Settings, other: Settings): Settings =>
  settingsOf((alignment) => one[alignment] + overBest(other, alignment));

const overBest = (settings: Settings, alignment: Alignment) =>
  Math.min(MOST_OF_OTHERS, settings[alignment] - Math.min(...Object.values(settings)));

const settingsOf = (costOf: (alignment: Alignment) => number): Settings => ({
  top: costOf('top'),
  middle: costOf('middle'),
  bottom: costOf('bottom'),
});

type Column = {
  readonly lines: readonly ColumnLine[];
  readonly roles: readonly Role[];
  readonly value: Value;
  /** Too few cells to tell rows: one may stand beside many. */
  readonly isSparse: boolean;
};

export type TableLines = {
  readonly columns: readonly (readonly ColumnLine[])[];
  readonly baselines: readonly number[];
  readonly size: number;
  /** The lines above which a rule runs across the table. */
  readonly ruled: ReadonlySet<number>;
  /** It goes on from the page before, without its header. */
  readonly isContinued: boolean;
};

/** What speaks against a row. How these were chosen, and what each is worth: docs/decisions/0015. */
const COST = {
  row: 0.1,
  empty: 0.25,
  secondValue: 3,
  secondCode: Number.POSITIVE_INFINITY,
  goesOnAtTop: 2,
  noValue: 1,
  gapWithin: 1,
  misaligned: 0.5,
  ruleWithin: 10,
  noRule: 3,
  tight: 0.5,
  tightWherePadded: 2,
};
/** Lines further apart than this many pitches are hardly of one cell. */
const WIDE = 1.2;
const LONGEST_ROW = 60;
/** What the other tables of the document show of their cells speaks against a table set otherwise by this at most. */
const MOST_OF_OTHERS = 3;
/** From how many rules on each row has one. */
const RULED_FROM = 2;

/**
 * The rows of a table without upright lines: of all ways to part its lines that in which most speaks for each row. Each
 * holds one value of every column that holds values, its cells are set at the top, in the middle or at the foot alike,
 * no rule runs through it, and the lines within a cell stand as close as lines do. `others` is what the document's tables
 * show of the way it sets its cells.
 */
export function findRows(
  table: TableLines,
  others: Settings = ANY_SETTING,
): { readonly rows: readonly RowLines[]; readonly against: Settings } {
  const columns = describe(table);
  const pitch = linePitch(columns, table.size);
  const waysOf = (alignment: Alignment) => partLines(table, columns, pitch, alignment);
  const ways = { top: waysOf('top'), middle: waysOf('middle'), bottom: waysOf('bottom') };
  const costOf = (alignment: Alignment) => ways[alignment].cost + overBest(others, alignment);
  const best = ALIGNMENTS.reduce((one, other) => (costOf(other) < costOf(one) ? other : one));
  return { rows: ways[best].rows, against: settingsOf((alignment) => ways[alignment].cost) };
}

function describe({ columns: all, isContinued }: TableLines): Column[] {
  const hasScores = all.some((lines) => holdNumbers(lines.map(({ text }) => text)));
  const known = all.map((lines) => ({
    lines,
    ...rolesOf(lines, { isBesideScores: hasScores, isContinued }),
  }));
  const values = Math.max(
    0,
    ...known.map(({ roles, value }) => (value ? roles.filter((role) => role === 'begins').length : 0)),
  );
  return known.map((column) => ({ ...column, isSparse: column.lines.length < 0.5 * values }));
}

/** The distance of lines within cells. */
function linePitch(columns: readonly Column[], size: number): number {
  const pitches = columns.flatMap(({ lines, roles }) =>
    lines.slice(1).flatMap((line, index) => {
      const pitch = line.baseline - (lines[index]?.baseline ?? 0);
      return roles[index + 1] !== 'begins' && pitch > 0.9 * size && pitch < 2.5 * size ? [pitch] : [];
    }),
  );
  pitches.sort((a, b) => a - b);
  return pitches[Math.floor(pitches.length / 5)] ?? 1.6 * size;
}

/**
 * Whether rows stand further apart than the lines of a cell, where that can be told: values do that stand in rows next
 * to each other, and the column of the longest cells has gaps.
 */
function padding(columns: readonly Column[], pitch: number): boolean | null {
  const gaps = columns.flatMap(({ lines, roles }) =>
    gapsOf(lines).filter((_, index) => roles[index + 1] === 'begins' && roles[index] !== null),
  );
  if (gaps.length === 0) return null;
  const fullest = columns.reduce((most, column) => (column.lines.length > most.lines.length ? column : most));
  return Math.min(...gaps, Math.max(...gapsOf(fullest.lines))) > WIDE * pitch;
}

const gapsOf = (lines: readonly ColumnLine[]) =>
  lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0));

type Way = { readonly rows: RowLines[]; readonly cost: number };

function partLines(table: TableLines, columns: readonly Column[], pitch: number, alignment: Alignment): Way {
  const count = table.baselines.length;
  const isPadded = padding(columns, pitch);
  const costs: number[] = [0];
  const starts: number[] = [0];
  for (let end = 1; end <= count; end++) {
    costs[end] = Number.POSITIVE_INFINITY;
    for (let from = end - 1; from >= Math.max(0, end - LONGEST_ROW); from--) {
      const cost =
        (costs[from] ?? 0) +
        (from > 0 ? boundaryCost(table, columns, from, pitch, isPadded) : 0) +
        rowCost(table, columns, { from, to: end - 1 }, pitch, alignment);
      if (cost < (costs[end] ?? 0)) {
        costs[end] = cost;
        starts[end] = from;
      }
    }
  }
  const rows: RowLines[] = [];
  for (let end = count; end > 0; end = starts[end] ?? 0)
    rows.unshift({ from: starts[end] ?? 0, to: end - 1 });
  return { rows, cost: costs[count] ?? 0 };
}

/** What speaks against a row that begins with line `from`. */
function boundaryCost(
  { ruled, baselines }: TableLines,
  columns: readonly Column[],
  from: number,
  pitch: number,
  isPadded: boolean | null,
): number {
  if (ruled.has(from)) return 0;
  const noRule = ruled.size >= RULED_FROM ? COST.noRule : 0;
  const isTight = columns.some(({ lines }) => {
    const next = lines.findIndex(({ index }) => index >= from);
    const [above, below] = [lines[next - 1], lines[next]];
    return above && below && below.baseline - above.baseline <= WIDE * pitch;
  });
  const step = (baselines[from] ?? 0) - (baselines[from - 1] ?? 0);
  if (!isTight && step > 0.5 * pitch) return noRule;
  return noRule + (isPadded ? COST.tightWherePadded : COST.tight);
}

/** What speaks against lines being one row. */
function rowCost(
  { ruled, isContinued }: TableLines,
  columns: readonly Column[],
  { from, to }: RowLines,
  pitch: number,
  alignment: Alignment,
): number {
  // The first row is a header, or goes on from the page before.
  const isFirst = from === 0;
  let cost = COST.row;
  for (let line = from + 1; line <= to; line++) if (ruled.has(line)) cost += COST.ruleWithin;
  const cells = columns.map((column) => cellOf(column, from, to));
  const filled = cells.filter((cell) => cell.last >= cell.first && !cell.isSparse);
  const top = Math.min(...filled.map(({ lines, first }) => lines[first]?.baseline ?? 0));
  const bottom = Math.max(...filled.map(({ lines, last }) => lines[last]?.baseline ?? 0));
  for (const { lines, roles, value, isSparse, first, last } of cells) {
    if (last < first) {
      // Of a row that goes on any cell may be at its end.
      const isMissed = !isSparse && !(isFirst && isContinued);
      if (isMissed) cost += COST.empty + (value && !isFirst ? COST.noValue : 0);
      continue;
    }
    let begins = roles[first] === 'begins';
    if (roles[first] === 'goes-on' && !isFirst) cost += COST.goesOnAtTop;
    for (let at = first + 1; at <= last; at++) {
      if (roles[at] === 'begins') {
        cost += value === 'code' && begins ? COST.secondCode : COST.secondValue;
        begins = true;
      }
      const pitches = ((lines[at]?.baseline ?? 0) - (lines[at - 1]?.baseline ?? 0)) / pitch;
      if (pitches > WIDE) cost += Math.min(3, pitches) * COST.gapWithin;
    }
    if (isSparse) continue;
    if (value && !begins && !isFirst) cost += COST.noValue;
    const [head, foot] = [(lines[first]?.baseline ?? 0) - top, bottom - (lines[last]?.baseline ?? 0)];
    // A header is often centred above cells that are not, and the rest of a row is set as it was cut.
    const isSetOtherwise = isFirst && !(isContinued && alignment === 'top');
    const ways = isSetOtherwise ? ALIGNMENTS : [alignment];
    cost += (COST.misaligned * Math.min(...ways.map((way) => misaligned(way, head, foot)))) / pitch;
  }
  return cost;
}

const misaligned = (alignment: Alignment, head: number, foot: number) => {
  if (alignment === 'top') return head;
  return alignment === 'bottom' ? foot : Math.abs(head - foot) / 2;
};

/** The lines of a column that stand within a row, as positions in the column. */
function cellOf(column: Column, from: number, to: number) {
  const { lines } = column;
  let first = 0;
  while (first < lines.length && (lines[first]?.index ?? 0) < from) first++;
  let last = first;
  while (last < lines.length && (lines[last]?.index ?? 0) <= to) last++;
  return { ...column, first, last: last - 1 };
}
