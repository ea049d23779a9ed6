/** One cell of a ruled table: its box on the page and the grid rows and columns that it covers. */
export type GridCell = {
  readonly row: number;
  readonly column: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
};

export type Grid = {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly rows: number;
  /** The x of every column's left edge, and of the last column's right edge. */
  readonly columnEdges: readonly number[];
  readonly cells: readonly GridCell[];
  /** No line closes the table at the top, or at the bottom: its first or last row goes on over the page. */
  readonly isOpenAtTop: boolean;
  readonly isOpenAtBottom: boolean;
};
