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

/** How far down the pages that lie across, which are those of the measures, are filled, of what their margins leave. */
async function filledShares(model: ReportModel): Promise<readonly number[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(await madePdf(model));
  const shares: number[] = [];
  for (const page of document.pages()) {
    const { data, width, height } = await page.render({ scale: 0.5, render: 'bitmap' });
    if (width < height) continue;
    const lastInked = data.findLastIndex((value, at) => at % 4 === 0 && value < 190);
    const centimetre = height / 21;
    shares.push((Math.floor(lastInked / 4 / width) - 2.5 * centimetre) / (height - 4.3 * centimetre));
  }
  document.destroy();
  library.destroy();
  return shares;
}

const rowsOf = (model: ReportModel) => composeReport(model).measures.table.rows;

describe('measures on paper', () => {
  it.each(Object.entries(ANSWERS))(
    'leave no page a third empty, and are parted only between steps: %s',
    async (_, answers) => {
      const { model } = await madeReport(rulebook2567, answers, 'sao');
      for (const agency of [model.agency.name, 'สำนักงานส่งเสริมและสนับสนุนการพัฒนาคุณภาพชีวิต '.repeat(4)]) {
        const named = { ...model, agency: { ...model.agency, name: agency } };
        const pages = await pagesOf(named);
        for (const { steps } of rowsOf(named)) {
          const texts = steps.map(({ text }) => bare(text));
          const held = pages.map((page) => texts.filter((text) => page.includes(text)).length);
          expect(held.reduce((sum, count) => sum + count, 0)).toBe(steps.length);
          expect(held.filter((count) => count > 0).length).toBeLessThanOrEqual(2);
        }
        const shares = await filledShares(named);
        expect(shares.length).toBeGreaterThan(3);
        expect(Math.min(...shares.slice(0, -1))).toBeGreaterThan(2 / 3);
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

  it('have their budget under their title', async () => {
    const model = exampleReport();
    const measures = model.measures
      .slice(0, 1)
      .map((it) => ({ ...it, budget: 1_250_050n, from: null, to: null }));
    expect((await pagesOf({ ...model, measures })).join('')).toContain('งบประมาณ๑๒,๕๐๐.๕๐บาท');
  });

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
