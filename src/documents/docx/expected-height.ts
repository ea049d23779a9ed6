/** Columns in twentieths of a point, from the left. */
export type Columns = readonly number[];

/** Of the official face, in ems: a mean letter's width, and a line's height with what stands above and below. */
const LETTER = 0.37;
const LINE = 1.25;
const POINT = 20;
const CELL_MARGINS = 200;
const MARKS = /\p{Mn}/gu;
/** Of what stands in tables, in points. */
const TABLE_TEXT = 14;

/** The heights of a paragraph's lines, in points, in a size in points and a width in twentieths of a point. */
export function expectedLines(text: string, size: number, width: number): readonly number[] {
  const letters = text.replace(MARKS, '').length;
  const count = Math.max(1, Math.ceil((letters * LETTER * size * POINT) / width));
  return Array.from({ length: count }, () => size * LINE);
}

/** How tall a table's row is, in points; each cell as its paragraphs. */
export function expectedRowHeight(cells: readonly (readonly string[])[], columns: Columns): number {
  const heights = cells.map((paragraphs, at) =>
    paragraphs
      .flatMap((text) => expectedLines(text, TABLE_TEXT, (columns[at] ?? 0) - CELL_MARGINS))
      .reduce((sum, line) => sum + line, 0),
  );
  return Math.max(...heights);
}
