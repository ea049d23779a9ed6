import type { Line } from './lines.ts';
import { readPrintedNumber } from './printed-number.ts';
import { partedByComma } from './score-cell.ts';
import {
  codeColumn,
  countsRows,
  instrumentScoreColumn,
  levelColumn,
  nameColumn,
  otherFigureColumns,
  scoreColumn,
} from './table-header.ts';
import { bareWording, oneLine } from './wording.ts';

/** What a table's header says of its columns. */
export type TableColumns = {
  readonly scores: number | null;
  /** Columns of full marks, shares, other years and differences. */
  readonly otherFigures: readonly number[];
  /** The numbers by which items are known. */
  readonly codes: number | null;
  /** Their wordings. */
  readonly names: number | null;
  /** Whether the first column only counts the rows. */
  readonly countsRows: boolean;
  readonly areIndicators: boolean;
  /** Whether the scores are overall scores. */
  readonly areOverall: boolean;
  readonly levels: number | null;
  /** The scores of the instruments, beside those of their indicators. */
  readonly instruments: number | null;
  /** How many columns the header names without a gap; 0 where a caption may stand over several. */
  readonly named: number;
};

export const NO_COLUMNS: TableColumns = {
  scores: null,
  otherFigures: [],
  codes: null,
  names: null,
  countsRows: false,
  areIndicators: false,
  areOverall: false,
  levels: null,
  instruments: null,
  named: 0,
};

export function columnsOf({ cells, text }: Line, resultYear: number): TableColumns {
  const scores = scoreColumn(cells, resultYear);
  return {
    scores,
    otherFigures: otherFigureColumns(cells, scores),
    codes: codeColumn(cells),
    names: nameColumn(cells),
    countsRows: countsRows(cells),
    areIndicators: text.includes('ตัวชี้วัด'),
    areOverall: /^คะแนน(?:รวม|ภาพรวม|ในภาพรวม|เฉลี่ยรวม|สุทธิ)/u.test(bareWording(cells[scores ?? -1] ?? '')),
    levels: levelColumn(cells),
    instruments: instrumentScoreColumn(cells),
    named: cells.includes('') ? 0 : cells.length,
  };
}

/**
 * The row without what stands to the right of the column of scores, unless that column is empty in a row that may be
 * set otherwise than its header; a score that stands first comes last, an item's number behind it first, its wording
 * before it. Figures of other columns that the header names are taken as what they are called there: nothing is kept of them, and their row
 * is none the less understood.
 */
export function upToScores(line: Line, columns: TableColumns): Line {
  const { scores, codes, names, otherFigures, instruments } = columns;
  if (scores === null || !isSetAsHeader(line, columns)) return line;
  const holdsScore = (line.cells[scores] ?? '') !== '';
  const known = line.cells.map((cell, column) =>
    otherFigures.includes(column) || column === instruments ? '' : cell,
  );
  const [first = '', ...others] = known;
  const code = codes !== null && codes > scores && scores > 0 ? [known[codes] ?? ''] : [];
  const name = names !== null && names > scores && scores > 0 ? [known[names] ?? ''] : [];
  const score = partedScore(line, columns) ?? known[scores] ?? '';
  const cells = scores === 0 ? [...others, first] : [...code, ...known.slice(0, scores), ...name, score];
  return { ...line, cells, text: oneLine(cells.join(' ')), endsInScore: holdsScore };
}

/** The score of a row with more cells than its header, when a comma may have parted it in two. */
function partedScore({ cells }: Line, { scores, named }: TableColumns): string | null {
  if (scores === null || named === 0 || cells.length <= named) return null;
  return partedByComma(cells[scores] ?? '', cells[scores + 1] ?? '');
}

/** Whether the column of scores can be told in a row, which may be set otherwise than its header. */
function isSetAsHeader({ cells, isRow }: Line, { scores, named }: TableColumns): boolean {
  if (scores === null || !isRow) return false;
  const score = cells[scores] ?? '';
  if (score === '') return cells.length === named;
  const isLonger = named > 0 && cells.length > named;
  return !isLonger || readPrintedNumber(score) !== null;
}

/** What `upToScores` leaves out of a row and no column of the header explains, such as a remark. */
export function besideScores(line: Line, columns: TableColumns): readonly string[] {
  const { scores, codes, names, otherFigures, levels, instruments } = columns;
  if (scores === null || scores === 0 || !isSetAsHeader(line, columns)) return [];
  const isParted = partedScore(line, columns) !== null;
  const explained = [codes, names, levels, instruments, ...otherFigures, ...(isParted ? [scores + 1] : [])];
  return line.cells.filter(
    (cell, column) => column > scores && !explained.includes(column) && !/^[-–—]?$/u.test(cell),
  );
}

const BEGINS_WITH_NUMBER = /^[([]?[\d๐-๙]/u;
const NUMBERED_WORDING = /^[([]?[\d๐-๙]{1,4}[)\]]?[\s.:)-]+\D/u;
const NUMBER_ALONE = /^[([]?[\d๐-๙]{1,3}[)\].]*$/u;
const WORDED = /[\u0e01-\u0e2eA-Za-z]{3}/u;

/**
 * A row with the word ข้อ before the number of an item: in the column of numbers, else in the cell that begins with a
 * number and goes on in words, else in one that holds a number alone before words. Whether it is an item's the wording
 * must tell.
 */
export function withWord(line: Line, { codes }: TableColumns): Line {
  const { cells, isRow } = line;
  if (!isRow) return line;
  const numbered = cells.findIndex((cell) => NUMBERED_WORDING.test(cell));
  const alone = cells.findIndex((cell, at) => NUMBER_ALONE.test(cell) && WORDED.test(cells[at + 1] ?? ''));
  const column = codes ?? (numbered < 0 ? alone : numbered);
  const code = cells[column] ?? '';
  return !BEGINS_WITH_NUMBER.test(code) ? line : { ...line, cells: cells.with(column, `ข้อ ${code}`) };
}

/** A row without the number that only counts it. */
export function withoutCount(line: Line, columns: TableColumns): Line {
  return columns.countsRows && line.isRow ? { ...line, cells: line.cells.with(0, '') } : line;
}
