import ExcelJS, { type Cell, type CellValue, type Row as SheetRow, type Worksheet } from 'exceljs';
import { ok, type Result } from '../../../kernel/result.ts';
import { columnLetters, type Paragraph, type Row, type Source } from '../source.ts';
import { cleanText } from './clean-text.ts';
import { showNumber } from './show-number.ts';
import { unlessDamaged } from './unless-damaged.ts';
import type { Unreadable } from './unreadable.ts';

/**
 * Reads every sheet that a workbook shows as one table; the rows of hidden sheets are set apart. Rows keep all columns
 * from A, so that `cellPlace` can tell where a
 * cell stands. Of a formula the value stored with it is taken; nothing is computed. A cell that is covered by
 * a merged one is ''.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const workbook = await unlessDamaged('Excel', () =>
    // A copy: a small Buffer is a piece of a larger memory, and its own `slice` copies nothing.
    new ExcelJS.Workbook().xlsx.load(new Uint8Array(bytes).buffer),
  );
  if (!workbook.ok) return workbook;
  const sheets = workbook.value.worksheets;
  const blocks = sheets.flatMap((sheet, index) => (isShown(sheet) ? rowsOf(sheet, index + 1) : []));
  const hidden = sheets.filter((sheet) => !isShown(sheet)).flatMap((sheet) => rowsOf(sheet, 0).map(asText));
  return ok({ form: 'xlsx', blocks, ...(hidden.length > 0 && { hidden }) });
}

const isShown = ({ state }: Worksheet) => state !== 'hidden' && state !== 'veryHidden';

const asText = ({ place, cells }: Row): Paragraph => ({
  kind: 'paragraph',
  place,
  text: cells.filter((cell) => cell !== '').join(' '),
});

function rowsOf(sheet: Worksheet, table: number): Row[] {
  const rows: Row[] = [];
  sheet.eachRow((sheetRow, rowNumber) => {
    const cells = cellsOf(sheetRow);
    const first = cells.findIndex((cell) => cell !== '');
    if (first < 0) return;
    const cell = `${columnLetters(first)}${rowNumber}`;
    rows.push({ kind: 'row', table, place: { kind: 'cell', sheet: sheet.name, cell }, cells });
  });
  return rows;
}

function cellsOf(row: SheetRow): string[] {
  const cells: string[] = [];
  row.eachCell((cell, columnNumber) => {
    while (cells.length < columnNumber - 1) cells.push('');
    cells.push(textOf(cell));
  });
  return cells;
}

function textOf(cell: Cell): string {
  if (cell.isMerged && cell.master !== cell) return '';
  return cleanText(show(cell.value, cell.numFmt));
}

function show(value: CellValue, format: string | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return showNumber(value, format);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if ('richText' in value) return value.richText.map(({ text }) => text).join('');
  if ('hyperlink' in value) return show(value.text, format);
  if ('error' in value) return value.error;
  if ('formula' in value || 'sharedFormula' in value) {
    // Without a stored value the formula itself is shown, so that the cell is not lost.
    return value.result === undefined
      ? `=${'formula' in value ? value.formula : ''}`
      : show(value.result, format);
  }
  return '';
}
