import exceljs from 'exceljs';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { unzip } from '../../../test/support/inside-files.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { wording } from '../wording.ts';
import { rowHeight } from './row-height.ts';
import { setSafely } from './safe-cell.ts';
import { writeXlsx } from './write-xlsx.ts';

const model = exampleReport();
const book = new exceljs.Workbook();
let file: Buffer;

beforeAll(async () => {
  file = await writeXlsx(model);
  await book.xlsx.load(file as unknown as ArrayBuffer);
});

describe('all figures as XLSX', () => {
  it('has a sheet for each kind of figure, with a frozen Thai head', () => {
    expect(book.worksheets.map(({ name }) => name)).toEqual(Object.values(wording.sheet));
    for (const sheet of book.worksheets) {
      expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
      expect(String(sheet.getCell('A1').value)).toMatch(/[ก-๙]/);
    }
  });

  it('holds scores as numbers with two decimals', () => {
    const items = book.getWorksheet(wording.sheet.items);
    expect(items?.rowCount).toBe(1 + model.topics.flatMap(({ rows }) => rows).length);
    expect(items?.getCell('D2').value).toBe(98.78);
    expect(items?.getCell('D2').numFmt).toBe('0.00');
    expect(items?.getCell('G2').value).toBe(wording.finding.develop);
  });

  it('shows all lines of a wrapped text', () => {
    const page = book.getWorksheet(wording.sheet.measures);
    const steps = model.measures[0]?.steps.length ?? 0;
    expect(page?.getRow(2).height).toBeGreaterThan(20 * steps);
    expect(rowHeight(['x'.repeat(100_000)], [10])).toBe(409);
    expect(rowHeight([null, 1], [10, 10])).toBe(rowHeight(['กู้'], [10]));
  });

  it('has the suggestions of respondents with their topics, and no sheet for none', async () => {
    const page = book.getWorksheet(wording.sheet.suggestions);
    const topic = model.topics.find(({ number }) => number === 1);
    expect(page?.getRow(2).values).toEqual([undefined, 1, topic?.name, 'ควรมีที่จอดรถ']);
    expect(page?.getCell('C3').value).toBe('=1+1');
    const other = new exceljs.Workbook();
    await other.xlsx.load((await writeXlsx({ ...model, suggestions: [] })) as unknown as ArrayBuffer);
    expect(other.getWorksheet(wording.sheet.suggestions)).toBeUndefined();
  });

  it('has the budget as a number of baht where a measure takes one', async () => {
    expect(book.getWorksheet(wording.sheet.measures)?.getCell('H1').value).toBeNull();
    const other = new exceljs.Workbook();
    const measures = model.measures.map((it, at) => ({ ...it, budget: at === 1 ? 1_250_050n : 0n }));
    await other.xlsx.load((await writeXlsx({ ...model, measures })) as unknown as ArrayBuffer);
    const page = other.getWorksheet(wording.sheet.measures);
    expect(['H1', 'H2', 'H3'].map((cell) => page?.getCell(cell).value)).toEqual([
      wording.column.budget,
      null,
      12_500.5,
    ]);
  });

  it('leaves a missing score empty', async () => {
    const other = new exceljs.Workbook();
    const indicators = model.indicators.map((it) => ({ ...it, score: null }));
    await other.xlsx.load((await writeXlsx({ ...model, indicators })) as unknown as ArrayBuffer);
    expect(other.getWorksheet(wording.sheet.indicators)?.getCell('D2').value).toBeNull();
  });

  it('is the same, byte for byte, but for the times within the archive', async () => {
    expect(await unzip(await writeXlsx(model))).toEqual(await unzip(file));
  });

  it('never makes a formula of a text', async () => {
    const signs = fc.constantFrom('=', '+', '-', '@', '\t', '\r', '');
    await fc.assert(
      fc.asyncProperty(signs, fc.string(), async (sign, rest) => {
        const page = new exceljs.Workbook().addWorksheet('x');
        const cell = page.getCell('A1');
        setSafely(cell, `${sign}${rest}`);
        expect(cell.formula).toBeUndefined();
        expect(typeof cell.value).toBe('string');
        if (sign !== '') expect(cell.numFmt).toBe('@');
      }),
    );
    const first = model.measures[0];
    if (!first) throw new Error('the example has measures');
    const title = '=HYPERLINK("http://x")';
    const parts = await unzip(await writeXlsx({ ...model, measures: [{ ...first, title }] }));
    expect([...parts.values()].join('')).not.toMatch(/<f[ >]/);
  });
});
