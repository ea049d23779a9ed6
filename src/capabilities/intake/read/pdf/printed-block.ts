import type { TextLine } from './lines.ts';
import type { Grid } from './printed-grid.ts';

/** A row of a table as it is printed on one page; `line` counts the lines of text of the page from the top. */
export type PageRow = {
  readonly kind: 'row';
  readonly line: number;
  readonly top: number;
  /** The table on this page. */
  readonly grid: Grid;
  readonly cells: readonly string[];
  /** Whether the last line of each cell reaches far to the right, as a broken sentence does. */
  readonly isFull: readonly boolean[];
  /** The columns covered by a cell that spans from a row above. */
  readonly covered?: readonly number[];
};

/** One printed line outside tables. */
export type PageLine = {
  readonly kind: 'line';
  readonly line: number;
  readonly top: number;
  readonly text: string;
  readonly printed: TextLine;
  /** It only repeats the head of a table that goes on from the page before. */
  readonly isRepeatedHead?: boolean;
};

export type PageBlock = PageRow | PageLine;
