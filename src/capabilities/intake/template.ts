import { stringify } from 'csv-stringify/sync';
import type { Worksheet } from 'exceljs';
import type { Language } from '../../kernel/localized.ts';
import { intake as english } from '../../messages/en/intake.ts';
import { intake as thai } from '../../messages/th/intake.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type ListedFigure, listFigures } from './figure-list.ts';

/** Spreadsheets take UTF-8 for Windows-874 unless the file begins with this mark. */
const BYTE_ORDER_MARK = '\uFEFF';

type Words = typeof thai.template;

const wordsIn = (language: Language): Words => ({ th: thai, en: english })[language].template;

/**
 * The table to fill in, as CSV: every figure of the rulebook on a line of its own, its score left empty, behind it what
 * the code stands for.
 */
export function templateCsv(rulebook: Rulebook, language: Language): string {
  const words = wordsIn(language);
  const rows = listFigures(rulebook).map((figure) => [figure.key, '', nameOf(figure, language, words)]);
  return BYTE_ORDER_MARK + stringify([words.csvHead, ...rows]);
}

/** The same table as a workbook, by instruments; only scores can be entered. */
export async function templateXlsx(rulebook: Rulebook, language: Language): Promise<Uint8Array> {
  const { default: ExcelJS } = await import('exceljs');
  const words = wordsIn(language);
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet(words.sheet({ year: rulebook.fiscalYear }), {
    views: [{ state: 'frozen', ySplit: 1 }],
    pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 },
  });
  sheet.columns = [
    { width: 10, style: { numFmt: '@', alignment: { vertical: 'top' } } },
    { width: 90, style: { alignment: { vertical: 'top', wrapText: true } } },
    { width: 12, style: { numFmt: '0.00', alignment: { vertical: 'top' } } },
  ];
  fillRow(sheet.addRow([words.item, words.name, words.score]), HEAD_COLOUR);
  for (const { id, name, figures } of instrumentsOf(rulebook)) {
    // Alone in its row, so that a reader takes it for a heading and not for the rest of the item above.
    fillRow(sheet.addRow([`${id} ${name[language]}`]), GROUP_COLOUR);
    for (const figure of figures) addFigure(sheet, [figure.key, nameOf(figure, language, words)], words);
  }
  fillRow(sheet.addRow([words.item, words.higher, words.score]), GROUP_COLOUR);
  for (const figure of listFigures(rulebook).filter(({ kind }) => kind !== 'item'))
    addFigure(sheet, [figure.key, nameOf(figure, language, words)], words);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const HEAD_COLOUR = 'FFC3D5EA';
const GROUP_COLOUR = 'FFEEF4FB';

function fillRow(row: ReturnType<Worksheet['addRow']>, argb: string): void {
  row.font = { bold: true };
  row.alignment = { wrapText: false };
  for (const column of [1, 2, 3])
    row.getCell(column).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb } };
}

function addFigure(sheet: Worksheet, cells: readonly string[], words: Words): void {
  sheet.addRow(cells).getCell(3).dataValidation = {
    type: 'decimal',
    operator: 'between',
    allowBlank: true,
    showErrorMessage: true,
    errorTitle: words.wrongTitle,
    error: words.wrong,
    formulae: [0, 100],
  };
}

/** The instruments with the figures of their items. */
function instrumentsOf(rulebook: Rulebook) {
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  return rulebook.instruments.map((instrument) => ({
    ...instrument,
    figures: listFigures(rulebook).filter(
      (figure) => figure.kind === 'item' && instrumentOf.get(figure.item.indicator) === instrument.id,
    ),
  }));
}

function nameOf(figure: ListedFigure, language: Language, words: Words): string {
  switch (figure.kind) {
    case 'item':
      return figure.item.text[language];
    case 'indicator':
      return figure.indicator.name[language];
    case 'instrument':
      return figure.instrument.name[language];
    case 'overall':
      return words.overall;
  }
}
