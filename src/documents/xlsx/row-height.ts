/** The face at its size, in points: a line, a mean letter; and a column's unit of width. */
const LINE = 22;
const LETTER = 5.6;
const COLUMN_UNIT = 5.25;
/** No spreadsheet program makes a row higher. */
const HIGHEST = 409;
const MARKS = /\p{Mn}/gu;

/**
 * The height in points at which every cell of a row shows all its lines, for columns of the given widths. Programs do
 * not all fit rows to wrapped text by themselves when they open a workbook.
 */
export function rowHeight(cells: readonly (string | number | null)[], widths: readonly number[]): number {
  const lines = cells.map((cell, place) => {
    const room = (widths[place] ?? 1) * COLUMN_UNIT;
    return String(cell ?? '')
      .split('\n')
      .map((line) => Math.max(1, Math.ceil((line.replace(MARKS, '').length * LETTER) / room)))
      .reduce((sum, count) => sum + count, 0);
  });
  return Math.min(HIGHEST, Math.max(1, ...lines) * LINE);
}
