import { isFurniture, isOutsideTables } from './furniture.ts';
import type { Line } from './lines.ts';
import { readMeasureHeader, readMeasureLabel } from './measure-columns.ts';
import { goesOn, joinCells, type MeasureCells, measureCells, readMeasure, withText } from './measure-row.ts';
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
  readonly finish: () => { readonly measures: MeasureReading[]; readonly table: MeasureTable | null };
};

/** Where the next line may belong. */
type Open =
  | { readonly in: 'nothing' }
  | {
      readonly in: 'table';
      readonly columns: readonly (MeasureColumn | null)[];
      readonly table: number | null;
      /** The next row is the first since the header. */
      readonly afterHeader: boolean;
    }
  | { readonly in: 'list'; readonly column: MeasureColumn };

/** A cell that counts the rows, or that was left empty. */
const COUNT_OR_NOTHING = /^(?:[\d๐-๙]{1,3}[.)]?|[-–—]?)$/u;

const NOTHING: Open = { in: 'nothing' };

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
    const columns = line.isRow ? readMeasureHeader(line.cells) : null;
    if (!columns) return false;
    open = { in: 'table', columns, table: line.table, afterHeader: true };
    first ??= { columns: columns.filter((column) => column !== null), place: line.place };
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
    // A Word file keeps a table whole, so that another table, such as one of signatures, is none of it.
    if (line.place.kind === 'table' && line.table !== open.table) return false;
    const cells = measureCells(line.cells, open.columns, line.place);
    const above = measures.at(-1);
    if (above && goesOn(cells, above, open.afterHeader || isOnNewPage(cells, above)))
      measures[measures.length - 1] = joinCells(above, cells);
    else measures.push(cells);
    open = { ...open, afterHeader: false };
    return true;
  }

  function besideFields({ cells }: Line): readonly string[] {
    if (open.in !== 'table') return [];
    const { columns } = open;
    return cells.filter((cell, column) => (columns[column] ?? null) === null && !COUNT_OR_NOTHING.test(cell));
  }

  function labelled(line: Line, below: Line | null): boolean {
    const label = labelOf(line);
    if (!label) return false;
    if (label.column === 'title') {
      const isMeasure = label.rest !== '' && below !== null && isFurtherLabel(below);
      if (!isMeasure || !(label.isMarked || line.isRow)) return false;
      measures.push(withText(measureCells([], [], line.place), 'title', label.rest));
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
    finish: () => ({ measures: measures.map(readMeasure), table: first }),
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
