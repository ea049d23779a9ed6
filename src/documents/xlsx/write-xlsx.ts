import type exceljs from 'exceljs';
import type { ReportModel } from '../report-model.ts';
import { wording } from '../wording.ts';
import { reportSheets, type Sheet } from './report-sheets.ts';
import { rowHeight } from './row-height.ts';
import { setSafely } from './safe-cell.ts';

const HEAD_FILL = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE9EFF6' } } as const;
const EDGE = { style: 'thin', color: { argb: 'FF8B97A3' } } as const;
const BORDER = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };
const FACE = 'TH SarabunPSK';

/** All figures of the report as a workbook: numbers are numbers, text stays text whatever it begins with. */
export async function writeXlsx(model: ReportModel): Promise<Buffer> {
  // Loaded with the first workbook: a start should not wait for it.
  const { default: library } = await import('exceljs');
  const book = new library.Workbook();
  const made = new Date(`${model.madeOn}T00:00:00Z`);
  book.creator = model.agency.name;
  book.lastModifiedBy = model.agency.name;
  book.title = wording.title(model.agency.name, model.fiscalYear);
  book.created = made;
  book.modified = made;
  for (const sheet of reportSheets(model)) addSheet(book, sheet);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function addSheet(book: exceljs.Workbook, { name, columns, rows }: Sheet): void {
  const page = book.addWorksheet(name, {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
    },
  });
  columns.forEach(({ title, width, format }, place) => {
    const column = page.getColumn(place + 1);
    column.width = width;
    if (format !== undefined) column.numFmt = format;
    const cell = page.getCell(1, place + 1);
    setSafely(cell, title);
    cell.font = { name: FACE, size: 16, bold: true };
    cell.fill = HEAD_FILL;
    cell.border = BORDER;
    cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true };
  });
  const widths = columns.map(({ width }) => width);
  page.getRow(1).height = rowHeight(
    columns.map(({ title }) => title),
    widths,
  );
  rows.forEach((row, at) => {
    page.getRow(at + 2).height = rowHeight(row, widths);
    row.forEach((value, place) => {
      const cell = page.getCell(at + 2, place + 1);
      cell.font = { name: FACE, size: 16 };
      cell.border = BORDER;
      cell.alignment = { vertical: 'top', wrapText: true };
      setSafely(cell, value);
    });
  });
  if (rows.length > 0)
    page.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: columns.length } };
}
