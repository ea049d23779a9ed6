import type { Grid, GridCell } from './printed-grid.ts';
import type { Rule, Rules } from './rules.ts';
import { splitGrid } from './split-grid.ts';

const TOUCHING = 3;

/** The tables that the ruling lines of a page draw. A box around one cell is no table. */
export function findGrids(rules: Rules): Grid[] {
  return connected(rules)
    .map(({ horizontal, vertical }) => gridOf(horizontal, vertical))
    .filter((grid) => grid !== null)
    .flatMap(splitGrid);
}

/** Groups of lines that touch each other. */
function connected({ horizontal, vertical }: Rules): Rules[] {
  const parent = Array.from({ length: horizontal.length + vertical.length }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root] as number;
    parent[index] = root;
    return root;
  };
  vertical.forEach((upright, v) => {
    horizontal.forEach((level, h) => {
      if (touch(upright, level)) parent[rootOf(horizontal.length + v)] = rootOf(h);
    });
  });
  const groups = Map.groupBy(parent.keys(), rootOf);
  return [...groups.values()].map((members) => ({
    horizontal: members.flatMap((index) => horizontal[index] ?? []),
    vertical: members.flatMap((index) => vertical[index - horizontal.length] ?? []),
  }));
}

const touch = (vertical: Rule, horizontal: Rule) =>
  vertical.at >= horizontal.from - TOUCHING &&
  vertical.at <= horizontal.to + TOUCHING &&
  horizontal.at >= vertical.from - TOUCHING &&
  horizontal.at <= vertical.to + TOUCHING;

const MOST_EDGES = 400;

function gridOf(horizontal: readonly Rule[], vertical: readonly Rule[]): Grid | null {
  if (horizontal.length === 0 || vertical.length === 0) return null;
  // Tables without outer lines end where their lines of the other direction end.
  const xs = edges([...vertical.map(({ at }) => at), ...horizontal.flatMap(({ from, to }) => [from, to])]);
  const ys = edges([...horizontal.map(({ at }) => at), ...vertical.flatMap(({ from, to }) => [from, to])]);
  const columns = xs.length - 1;
  const rows = ys.length - 1;
  if (rows * columns < 2 || xs.length > MOST_EDGES || ys.length > MOST_EDGES) return null;
  const cells = mergeCells(rows, columns, xs, ys, horizontal, vertical);
  if (cells.length < 2) return null;
  const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
  const isClosedAt = (y: number) => isCovered(horizontal, y, left, right);
  return {
    left,
    right,
    top,
    bottom,
    rows,
    columnEdges: xs,
    cells,
    isOpenAtTop: !isClosedAt(top),
    isOpenAtBottom: !isClosedAt(bottom),
  };
}

/** Distinct positions in order; those closer than lines are thick are one. */
function edges(positions: readonly number[]): number[] {
  const distinct: number[] = [];
  for (const position of [...positions].sort((a, b) => a - b)) {
    const last = distinct.at(-1);
    if (last === undefined || position - last > 2 * TOUCHING) distinct.push(position);
  }
  return distinct;
}

/** Whether lines at a position cover most of an interval. */
function isCovered(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let covered = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > 2 * TOUCHING) continue;
    covered += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return covered > 0.5 * (to - from);
}

/** Elementary cells with no line between them are one cell; it stands at its upper left corner. */
function mergeCells(
  rows: number,
  columns: number,
  xs: readonly number[],
  ys: readonly number[],
  horizontal: readonly Rule[],
  vertical: readonly Rule[],
): GridCell[] {
  const owner: (GridCell | undefined)[] = [];
  const cells: GridCell[] = [];
  const edge = (list: readonly number[], index: number) => list[index] as number;
  const closesRight = (row: number, column: number) =>
    isCovered(vertical, edge(xs, column + 1), edge(ys, row), edge(ys, row + 1));
  const closesBelow = (row: number, column: number) =>
    isCovered(horizontal, edge(ys, row + 1), edge(xs, column), edge(xs, column + 1));
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column]) continue;
      let lastColumn = column;
      while (
        lastColumn + 1 < columns &&
        !owner[row * columns + lastColumn + 1] &&
        !closesRight(row, lastColumn)
      ) {
        lastColumn++;
      }
      let lastRow = row;
      while (lastRow + 1 < rows && !closesBelow(lastRow, column)) lastRow++;
      const cell: GridCell = {
        row,
        column,
        left: edge(xs, column),
        right: edge(xs, lastColumn + 1),
        top: edge(ys, row),
        bottom: edge(ys, lastRow + 1),
      };
      cells.push(cell);
      for (let r = row; r <= lastRow; r++) {
        for (let c = column; c <= lastColumn; c++) owner[r * columns + c] ??= cell;
      }
    }
  }
  return cells;
}
