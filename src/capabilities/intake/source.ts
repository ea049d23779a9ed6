/**
 * What a reader makes of a file, whatever its form: paragraphs and tables in reading order,
 * each with the place where a person finds it again.
 */

/** Where something stands in the source. Every number counts from one. */
export type Place =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'page'; readonly page: number; readonly line: number }
  | { readonly kind: 'table'; readonly table: number; readonly row: number }
  | { readonly kind: 'cell'; readonly sheet: string; readonly cell: string };

/** `line 12`, `page 3 line 4`, `table 2 row 5`, `sheet A cell B7`. */
export function showPlace(place: Place): string {
  switch (place.kind) {
    case 'line':
      return `line ${place.line}`;
    case 'page':
      return `page ${place.page} line ${place.line}`;
    case 'table':
      return `table ${place.table} row ${place.row}`;
    case 'cell':
      return `sheet ${place.sheet} cell ${place.cell}`;
  }
}

export type Paragraph = {
  readonly kind: 'paragraph';
  readonly place: Place;
  readonly text: string;
};

/**
 * One row of a table. `cells` holds the text of each column from the left, '' where a cell is empty or
 * continues a merged cell; a cell of several paragraphs joins them by `\n`.
 */
export type Row = {
  readonly kind: 'row';
  /** Rows of one table share its number; a table that goes on over a page may be counted anew. */
  readonly table: number;
  readonly place: Place;
  readonly cells: readonly string[];
  /**
   * The columns whose cell is covered by one that spans from a row above, where its text stands; absent where there are
   * none or the form does not show it.
   */
  readonly covered?: readonly number[];
};

export type SourceForm = 'text' | 'docx' | 'pdf' | 'csv' | 'xlsx';

export type Source = {
  readonly form: SourceForm;
  readonly blocks: readonly (Paragraph | Row)[];
  /**
   * What a program prints on every page beside the text: page numbers, running heads, watermarks, heads of tables
   * repeated where they go on over a page; each once, where it stands first. No result is read from it, but it is of
   * the document: its years and names are, and what else it says is told as unread.
   */
  readonly furniture?: readonly Paragraph[];
  /** What the file holds but does not show, as a hidden sheet, or text hidden or deleted in Word: nothing is read from it, and all of it is told. */
  readonly hidden?: readonly Paragraph[];
};

/** Where the cell of a column (counted from zero) stands: exact in a sheet, the row's own place elsewhere. */
export function cellPlace(row: Row, columnIndex: number): Place {
  if (row.place.kind !== 'cell') return row.place;
  const rowNumber = row.place.cell.replace(/^[A-Z]+/, '');
  return { kind: 'cell', sheet: row.place.sheet, cell: columnLetters(columnIndex) + rowNumber };
}

/** The letters a spreadsheet gives to a column counted from zero: 0 → "A", 26 → "AA". */
export function columnLetters(columnIndex: number): string {
  const last = String.fromCharCode(65 + (columnIndex % 26));
  return columnIndex < 26 ? last : columnLetters(Math.floor(columnIndex / 26) - 1) + last;
}
