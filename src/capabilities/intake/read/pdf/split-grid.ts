import type { Grid, GridCell } from './printed-grid.ts';

/**
 * Tables that follow each other without a gap share their lines and look like one. They are told apart where other
 * columns begin than above; each keeps only its own columns. Rows with some of the columns stay, but a title (one
 * cell as wide as the table) right above other columns is theirs.
 */
export function splitGrid(grid: Grid): Grid[] {
  const groups: Group[] = [];
  for (const cells of bandsOf(grid)) {
    const columns = columnsOf(cells);
    const group = groups.at(-1);
    if (group && (columns.isSubsetOf(group.columns) || group.columns.isSubsetOf(columns))) {
      group.bands.push(cells);
      group.columns = group.columns.union(columns);
    } else groups.push(beginGroup(group, cells));
  }
  return groups.map(({ bands, columns }, index) => {
    const cells = bands.flat();
    const kept = [...columns].sort((a, b) => a - b);
    const rows = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
    return {
      ...grid,
      top: Math.min(...cells.map(({ top }) => top)),
      bottom: Math.max(...cells.map(({ bottom }) => bottom)),
      rows: rows.length,
      columnEdges: [...kept.map((column) => grid.columnEdges[column] as number), grid.right],
      cells: cells.map((cell) => ({
        ...cell,
        row: rows.indexOf(cell.row),
        column: kept.indexOf(cell.column),
      })),
      isOpenAtTop: index === 0 && grid.isOpenAtTop,
      isOpenAtBottom: index === groups.length - 1 && grid.isOpenAtBottom,
    };
  });
}

type Band = readonly GridCell[];
type Group = { readonly bands: Band[]; columns: ReadonlySet<number> };

const columnsOf = (cells: Band) => new Set(cells.map(({ column }) => column));

/** A further table with its title, which is taken from the end of the group above. */
function beginGroup(above: Group | undefined, cells: Band): Group {
  const isTitle = above && above.bands.length > 1 && above.bands.at(-1)?.length === 1;
  const title = isTitle ? above.bands.pop() : undefined;
  const bands = title ? [title, cells] : [cells];
  return { bands, columns: columnsOf(bands.flat()) };
}

/** Rows that hang together by cells over several rows. */
function bandsOf(grid: Grid): GridCell[][] {
  const bands: GridCell[][] = [];
  let bandEndsAt = grid.top;
  for (const cell of grid.cells) {
    if (cell.top >= bandEndsAt || bands.length === 0) bands.push([cell]);
    else bands.at(-1)?.push(cell);
    bandEndsAt = Math.max(bandEndsAt, cell.bottom);
  }
  return bands;
}
