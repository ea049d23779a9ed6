import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { setImmediate } from 'node:timers/promises';
import type { List } from '../list-csv.ts';
import { setSafely } from './safe-cell.ts';

/** After so many rows others who wait for the program come first. */
const ROWS_AT_ONCE = 200;

/**
 * A list of thousands of rows as a workbook of one sheet, written row by row: numbers are numbers with two decimals, text
 * stays text whatever it begins with.
 */
export async function writeList(name: string, { head, rows }: List): Promise<Buffer> {
  // Loaded with the first workbook: a start should not wait for it.
  const { default: library } = await import('exceljs');
  const stream = new PassThrough();
  const content = buffer(stream);
  const book = new library.stream.xlsx.WorkbookWriter({ stream, useStyles: true, useSharedStrings: false });
  const sheet = book.addWorksheet(name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1, xSplit: 1 }] });
  sheet.columns = head.map((_, place) => ({ width: place === 0 ? 50 : 16 }));
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: head.length } };
  const write = (cells: List['rows'][number], isHead: boolean) => {
    const row = sheet.addRow([]);
    cells.forEach((value, place) => {
      if (value === null) return;
      const cell = row.getCell(place + 1);
      setSafely(cell, value);
      if (typeof value === 'number') cell.numFmt = '0.00';
      if (isHead) cell.font = { bold: true };
    });
    row.commit();
  };
  write(head, true);
  for (const [at, cells] of rows.entries()) {
    write(cells, false);
    if (at % ROWS_AT_ONCE === 0) await setImmediate();
  }
  sheet.commit();
  await book.commit();
  return content;
}
