import type { FiscalYear } from '../../../kernel/fiscal-year.ts';
import { namesPeriod } from '../../../kernel/thai/periods.ts';
import { isFurniture, isOutsideTables } from './furniture.ts';
import type { Line } from './lines.ts';
import {
  isPartOfYear,
  isSecondHeader,
  readMeasureHeader,
  readMeasureLabel,
  underSecondHeader,
} from './measure-columns.ts';
import {
  goesOn,
  joinCells,
  type MeasureCells,
  type MeasureHeader,
  measureCells,
  readMeasure,
  withText,
} from './measure-row.ts';
import type { MeasureColumn, MeasureReading, MeasureTable } from './report.ts';
import { isSignature } from './signature.ts';

/** Collects measures: rows of a table, which may be broken over pages or into several, and lists with labels. */
export type MeasureReader = {
  readonly header: (line: Line) => boolean;
  readonly row: (line: Line) => boolean;
  /** The cells of a row that stand in columns of which no field is made, such as a budget. */
  readonly besideFields: (line: Line) => readonly string[];
  /** A label with its text, on a line or in a row of two cells; a title begins a measure where a label stands below. */
  readonly labelled: (line: Line, below: Line | null) => boolean;
  /** What goes on under the label above. */
  readonly restOfLabelled: (line: Line) => boolean;
  /** Whether rows belong to a table now. */
  readonly isOpen: () => boolean;
  readonly close: () => void;
  readonly finish: (planYear: FiscalYear | null) => {
    readonly measures: MeasureReading[];
    readonly table: MeasureTable | null;
  };
};

/** Where the next line may belong. */
type Open =
  | { readonly in: 'nothing' }
  | {
      readonly in: 'table';
      readonly header: MeasureHeader;
      readonly captions: readonly string[];
      readonly table: number | null;
      /** The row above, with what merged cells bring down into it; null below the header. */
      readonly above: readonly string[] | null;
    }
  | { readonly in: 'list'; readonly column: MeasureColumn };

/** A cell that counts the rows, or that was left empty. */
const COUNT_OR_NOTHING = /^(?:[\d๐-๙]{1,3}[.)]?|[-–—]?)$/u;

const NOTHING: Open = { in: 'nothing' };
const NO_HEADER: MeasureHeader = { columns: [], captionsBelow: [] };

export function measureReader(): MeasureReader {
  const measures: MeasureCells[] = [];
  let first: MeasureTable | null = null;
  let open: Open = NOTHING;

  const addToLast = (column: MeasureColumn, text: string) => {
    const last = measures.at(-1);
    if (last) measures[measures.length - 1] = withText(last, column, text);
    return last !== undefined;
  };

  function header(line: Line): boolean {
    if (!line.isRow) return false;
    const columns = readMeasureHeader(line.cells);
    if (!columns) return secondHeader(line);
    const { cells: captions, table, place } = line;
    // Where the columns are parts of the year, a tick in a row stands for its caption.
    const captionsBelow = captions.map((caption) => (isPartOfYear(caption) ? caption : ''));
    open = { in: 'table', header: { columns, captionsBelow }, captions, table, above: null };
    first ??= { columns: columns.filter((column) => column !== null), place };
    return true;
  }

  function secondHeader({ cells, table }: Line): boolean {
    if (open.in !== 'table' || open.above !== null || table !== open.table || !isSecondHeader(cells))
      return false;
    const columns = underSecondHeader(open.header.columns, open.captions, cells);
    open = { ...open, header: { columns, captionsBelow: cells } };
    return true;
  }

  function row(line: Line): boolean {
    if (open.in !== 'table' || !line.isRow) return false;
    if (isSignature(line.cells)) {
      // Whoever signs does so below the last measure.
      open = NOTHING;
      return true;
    }
    if (isOutsideTables(line.text)) return false;
    const { above: rowAbove, header } = open;
    const { covered } = line;
    const filled = line.cells.map((cell, column) =>
      covered.includes(column) ? (rowAbove?.[column] ?? '') : cell,
    );
    const own = measureCells(line.cells, header, line.place);
    // A Word file keeps a table whole, so that another table, such as one of signatures, is none of it.
    const isOther = line.place.kind === 'table' && line.table !== open.table;
    if (isOther && !(filled.length === header.columns.length && mayBeMeasure(own, header))) return false;
    const last = measures.at(-1);
    const isCut = rowAbove === null || (last !== undefined && isOnNewPage(own, last));
    if (last && goesOn(own, last, isCut && !isOther)) measures[measures.length - 1] = joinCells(last, own);
    else measures.push(measureCells(filled, header, line.place));
    open = { ...open, table: line.table, above: filled };
    return true;
  }

  function besideFields({ cells }: Line): readonly string[] {
    if (open.in !== 'table') return [];
    const { columns } = open.header;
    return cells.filter((cell, column) => (columns[column] ?? null) === null && !COUNT_OR_NOTHING.test(cell));
  }

  function labelled(line: Line, below: Line | null): boolean {
    const label = labelOf(line);
    if (!label) return false;
    if (label.column === 'title') {
      const isMeasure = label.rest !== '' && below !== null && isFurtherLabel(below);
      if (!isMeasure || !(label.isMarked || line.isRow)) return false;
      measures.push(withText(measureCells([], NO_HEADER, line.place), 'title', label.rest));
    } else if ((open.in === 'nothing' && !line.isRow) || !addToLast(label.column, label.rest)) return false;
    if (open.in !== 'table') open = { in: 'list', column: label.column };
    return true;
  }

  function restOfLabelled(line: Line): boolean {
    if (open.in !== 'list' || line.isRow || isFurniture(line.text)) return false;
    return addToLast(open.column, line.text);
  }

  return {
    header,
    row,
    besideFields,
    labelled,
    restOfLabelled,
    isOpen: () => open.in === 'table',
    close: () => {
      open = NOTHING;
    },
    finish: (planYear) => ({ measures: measures.map((cells) => readMeasure(cells, planYear)), table: first }),
  };
}

/** The label of a line, or of a row that holds a label in one cell and its text in the other. */
function labelOf(line: Line) {
  if (!line.isRow) return readMeasureLabel(line.text);
  const [first = '', rest = '', ...others] = line.cells.filter((cell) => cell !== '');
  const label = others.length === 0 ? readMeasureLabel(first) : null;
  return label && label.rest === '' && rest !== '' ? { ...label, rest } : null;
}

const isFurtherLabel = (below: Line) => {
  const label = labelOf(below);
  return label !== null && label.column !== 'title';
};

function isOnNewPage({ place }: MeasureCells, above: MeasureCells): boolean {
  return place.kind === 'page' && above.place.kind === 'page' && place.page !== above.place.page;
}

/** Whether a row that another table holds goes on with the measures: what stands in the column of periods names one. */
function mayBeMeasure(
  { title, steps, responsible, period }: MeasureCells,
  { columns }: MeasureHeader,
): boolean {
  const said = [title, steps, responsible, period].filter((text) => text !== '').length;
  return said > 1 && (period === '' || !columns.includes('period') || namesPeriod(period));
}
