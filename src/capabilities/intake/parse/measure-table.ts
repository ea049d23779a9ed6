import { isOutsideTables, readMeasureHeader } from './headings.ts';
import type { Line } from './lines.ts';
import { goesOn, joinCells, type MeasureCells, measureCells, readMeasure } from './measure-row.ts';
import type { MeasureColumn, MeasureReading, MeasureTable } from './report.ts';
import { isSignature } from './signature.ts';

/** Collects the rows of the table of measures, which may be broken over pages or into several tables. */
export type MeasureTableReader = {
  readonly header: (line: Line) => boolean;
  readonly row: (line: Line) => boolean;
  /** Whether rows belong to the table now. */
  readonly isOpen: () => boolean;
  readonly close: () => void;
  readonly finish: () => { readonly measures: MeasureReading[]; readonly table: MeasureTable | null };
};

export function measureTableReader(): MeasureTableReader {
  const measures: MeasureCells[] = [];
  let first: MeasureTable | null = null;
  let columns: (MeasureColumn | null)[] | null = null;
  let table: number | null = null;
  /** The next row is the first since the header. */
  let afterHeader = false;

  function header(line: Line): boolean {
    const found = line.isRow ? readMeasureHeader(line.cells) : null;
    if (!found) return false;
    columns = found;
    table = line.table;
    afterHeader = true;
    first ??= { columns: found.filter((column) => column !== null), place: line.place };
    return true;
  }

  function row(line: Line): boolean {
    if (!columns || !line.isRow) return false;
    if (isSignature(line.cells)) {
      // Whoever signs does so below the last measure.
      columns = null;
      return true;
    }
    if (isOutsideTables(line.text)) return false;
    // A Word file keeps a table whole, so that another table, such as one of signatures, is none of it.
    if (line.place.kind === 'table' && line.table !== table) return false;
    const cells = measureCells(line.cells, columns, line.place);
    const above = measures.at(-1);
    if (above && goesOn(cells, above, afterHeader || isOnNewPage(cells, above)))
      measures[measures.length - 1] = joinCells(above, cells);
    else measures.push(cells);
    afterHeader = false;
    return true;
  }

  return {
    header,
    row,
    isOpen: () => columns !== null,
    close: () => {
      columns = null;
    },
    finish: () => ({ measures: measures.map(readMeasure), table: first }),
  };
}

function isOnNewPage({ place }: MeasureCells, above: MeasureCells): boolean {
  return place.kind === 'page' && above.place.kind === 'page' && place.page !== above.place.page;
}
