import { codeColumn, countsRows, scoreColumn } from './headings.ts';
import type { Line } from './lines.ts';

/** What a table's header says of its columns. */
export type TableColumns = {
  readonly scores: number | null;
  /** The numbers by which items are known. */
  readonly codes: number | null;
  /** Whether the first column only counts the rows. */
  readonly countsRows: boolean;
  readonly areIndicators: boolean;
};

export const NO_COLUMNS: TableColumns = {
  scores: null,
  codes: null,
  countsRows: false,
  areIndicators: false,
};

export function columnsOf({ cells, text }: Line): TableColumns {
  return {
    scores: scoreColumn(cells),
    codes: codeColumn(cells),
    countsRows: countsRows(cells),
    areIndicators: text.includes('ตัวชี้วัด'),
  };
}

/**
 * The row without what stands to the right of the column of scores, when that column holds something; a score that
 * stands first comes last.
 */
export function upToScores(line: Line, { scores }: TableColumns): Line {
  if (scores === null || !line.isRow || (line.cells[scores] ?? '') === '') return line;
  const [first = '', ...others] = line.cells;
  return { ...line, cells: scores === 0 ? [...others, first] : line.cells.slice(0, scores + 1) };
}

/** A row whose number of an item stands behind the word for it, as it does where both are in one cell. */
export function withWord(line: Line, { codes }: TableColumns): Line {
  const code = codes === null ? '' : (line.cells[codes] ?? '');
  return codes === null || code === '' ? line : { ...line, cells: line.cells.with(codes, `ข้อ ${code}`) };
}

/** A row without the number that only counts it. */
export function withoutCount(line: Line, columns: TableColumns): Line {
  return columns.countsRows && line.isRow ? { ...line, cells: line.cells.with(0, '') } : line;
}
