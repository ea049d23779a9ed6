import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { inShort, opened } from '../../../../test/support/read-in-short.ts';
import { cellPlace, showPlace } from '../source.ts';
import { csvDelimiter, readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';
import { showNumber } from './show-number.ts';

describe('readCsv', () => {
  it.each([
    ['item,score\ni1,98.78\ni2,98.78', ','],
    ['item;score\ni1;98,78\ni2;98,78', ';'],
    ['ย่อหน้าหนึ่ง\nย่อหน้าสอง, มีจุลภาค\nย่อหน้าสาม', null],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(csvDelimiter(text)).toBe(delimiter);
  });

  it('keeps lines, quoted cells and text that looks like a formula', () => {
    const text = 'item,score\r\n\r\n"ข้อ i๑\r\nต่อ",98.78\r\ni2,=1+1\r\n';
    expect(inShort(readCsv(text, ','))).toEqual([
      ['line 1', 'item', 'score'],
      ['line 3', 'ข้อ i๑\nต่อ', '98.78'],
      ['line 5', 'i2', '=1+1'],
    ]);
  });
});

describe('readXlsx', () => {
  it.each(['hidden', 'veryHidden'] as const)('sets the rows of a %s sheet apart', async (state) => {
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('shown').addRow(['i1', 'guide', 87.25]);
    workbook.addWorksheet('draft', { state }).addRow(['i1', 'guide', 61.5]);
    const source = await opened(readXlsx(new Uint8Array(await workbook.xlsx.writeBuffer())));
    expect(inShort(source)).toEqual([['sheet shown cell A1', 'i1', 'guide', '87.25']]);
    expect(source.hidden?.map(({ place, text }) => [showPlace(place), text])).toEqual([
      ['sheet draft cell A1', 'i1 guide 61.5'],
    ]);
  });

  it('reads a workbook that is a piece of a larger memory, as small files are', async () => {
    const files = ['first', 'second'].map((name) => {
      const workbook = new ExcelJS.Workbook();
      workbook.addWorksheet(name).addRow(['i1', 98.78]);
      return workbook.xlsx.writeBuffer();
    });
    const [first, second] = (await Promise.all(files)).map((file) => new Uint8Array(file));
    const memory = Buffer.concat([first ?? [], second ?? []].map((file) => Buffer.from(file)));
    const source = await opened(readXlsx(memory.subarray(0, first?.length)));
    expect(inShort(source)).toEqual([['sheet first cell A1', 'i1', '98.78']]);
  });

  it('reads what stands on the sheet: formats, stored results, merged cells, text', async () => {
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('คะแนน');
    sheet.getCell('B2').value = 'IIT';
    sheet.mergeCells('B2:B3');
    sheet.getCell('C2').value = 99.185;
    sheet.getCell('C2').numFmt = '0.00';
    sheet.getCell('C3').value = { formula: '1+1', result: 98.78 };
    sheet.getCell('A4').value = '=SUM(A1)';
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const source = await opened(readXlsx(bytes));
    expect(inShort(source)).toEqual([
      ['sheet คะแนน cell B2', '', 'IIT', '99.19'],
      ['sheet คะแนน cell C3', '', '', '98.78'],
      ['sheet คะแนน cell A4', '=SUM(A1)'],
    ]);
    const [first] = source.blocks;
    expect(first?.kind === 'row' && showPlace(cellPlace(first, 2))).toBe('sheet คะแนน cell C2');
  });

  it.each([
    [99.59, 'General', '99.59'],
    [0.1 + 0.2, undefined, '0.3'],
    [99.185, '0.00', '99.19'],
    [1234.5, '#,##0.00', '1234.50'],
    [0.9959, '0.00%', '99.59%'],
    [100, '0', '100'],
    [-1.005, '0.00;[Red]-0.00', '-1.01'],
  ])('shows %d in the format %s as %s', (value, format, shown) => {
    expect(showNumber(value, format)).toBe(shown);
  });
});
