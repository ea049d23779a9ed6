import { stringify } from 'csv-stringify/sync';
import type { Language } from '../../kernel/localized.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type ListedFigure, listFigures } from './figure-list.ts';
import { TABLE_HEAD } from './typed-figures.ts';

/** Spreadsheets take UTF-8 for Windows-874 unless the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

/** The table to fill in, as CSV: every figure of the rulebook on a line of its own, its score left empty. */
export function templateCsv(rulebook: Rulebook): string {
  return BYTE_ORDER_MARK + stringify([TABLE_HEAD, ...listFigures(rulebook).map(({ key }) => [key, ''])]);
}

/** The same table as a workbook; a note at each code says what it stands for, and only scores can be entered. */
export async function templateXlsx(rulebook: Rulebook, language: Language): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('ITA', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ width: 14 }, { width: 14, style: { numFmt: '0.00' } }];
  sheet.addRow(TABLE_HEAD).font = { bold: true };
  for (const figure of listFigures(rulebook)) {
    const row = sheet.addRow([figure.key]);
    row.getCell(1).numFmt = '@';
    const meaning = meaningOf(figure, language);
    if (meaning !== null) row.getCell(1).note = meaning;
    row.getCell(2).dataValidation = {
      type: 'decimal',
      operator: 'between',
      allowBlank: true,
      showErrorMessage: true,
      formulae: [0, 100],
    };
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function meaningOf(figure: ListedFigure, language: Language): string | null {
  switch (figure.kind) {
    case 'item':
      return figure.item.text[language];
    case 'indicator':
      return figure.indicator.name[language];
    case 'instrument':
      return figure.instrument.name[language];
    case 'overall':
      return null;
  }
}
