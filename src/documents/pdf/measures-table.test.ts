import { PDFiumLibrary } from '@hyzyla/pdfium';
import { afterAll, describe, expect, it } from 'vitest';
import { madePdf } from '../../../test/support/made-pdf.ts';
import { ANSWERS, madeReport } from '../../../test/support/made-report.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { rulebook2567 } from '../../../test/support/result-2567.ts';
import { composeReport } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import { closePdfWorkers } from './write-pdf.ts';

afterAll(closePdfWorkers);

const bare = (text: string) => text.replace(/\s+/gu, '');

async function pagesOf(model: ReportModel): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await madePdf(model));
  const pages = [...document.pages()].map((page) => bare(page.getText()));
  document.destroy();
  library.destroy();
  return pages;
}

const rowsOf = (model: ReportModel) => composeReport(model).measures.table.rows;

describe('measures on paper', () => {
  it.each(Object.entries(ANSWERS))(
    'stand on one page each, with all their steps: %s',
    async (_, answers) => {
      const { model } = await madeReport(rulebook2567, answers, 'sao');
      const pages = await pagesOf(model);
      for (const { steps } of rowsOf(model)) {
        const [first = '', ...others] = steps.map(({ text }) => bare(text));
        const page = pages.find((text) => text.includes(first));
        expect(others.filter((step) => !page?.includes(step))).toEqual([]);
      }
    },
    60_000,
  );

  it('go on under their number and title when no page holds them', async () => {
    const example = exampleReport();
    const [first, second] = example.measures;
    if (!first || !second) throw new Error('the example has measures');
    const steps = Array.from({ length: 45 }, (_, at) => `ขั้นที่ ${at + 1} ${first.steps.join(' ')}`);
    for (const measures of [
      [{ ...first, steps }, second],
      [second, { ...first, steps }],
    ]) {
      const model = { ...example, measures };
      const pages = await pagesOf(model);
      const order = measures.findIndex((measure) => measure.steps === steps);
      const row = rowsOf(model)[order];
      const titled = pages.filter((page) => page.includes(bare(row?.title ?? '?')));
      expect(titled.length).toBeGreaterThan(1);
      expect(titled.slice(1).every((page) => page.includes('(ต่อ)'))).toBe(true);
      const all = pages.join('');
      expect(row?.steps.filter(({ text }) => !all.includes(bare(text)))).toEqual([]);
      expect(pages.at(-1)).toMatch(/ผู้จัดทำ/u);
      expect(pages.at(-1)).toContain('ขั้นตอน/วิธีปฏิบัติ');
    }
  }, 60_000);

  it('are signed under the end of the last, never on a page of their own', async () => {
    const example = exampleReport();
    for (let count = 1; count <= example.measures.length * 2; count += 1) {
      const measures = [...example.measures, ...example.measures].slice(0, count);
      const last = (await pagesOf({ ...example, measures })).at(-1) ?? '';
      expect(last).toMatch(/ผู้อนุมัติ/u);
      expect(last, `${count} measures`).toContain('ขั้นตอน/วิธีปฏิบัติ');
    }
  }, 60_000);
});
