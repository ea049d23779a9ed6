import { execFileSync, spawnSync } from 'node:child_process';
import { PDFiumLibrary } from '@hyzyla/pdfium';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pdfObjects, textsIn } from '../../../test/support/inside-files.ts';
import { madePdf } from '../../../test/support/made-pdf.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { refuse } from '../../kernel/result.ts';
import { composeReport } from '../report-content.ts';
import type { ReportModel } from '../report-model.ts';
import { closePdfWorkers, declaresStandards, writePdf } from './write-pdf.ts';

const model = exampleReport();
/** What is not printed as it stands: settings, metadata and alternatives of pictures. */
const UNPRINTED = ['title', 'madeOn', 'digits', 'watermark', 'alt'];
const sourcesOf = (of: ReportModel) =>
  textsIn({ ...composeReport(of), title: '' }, UNPRINTED)
    .map(bare)
    .filter((text) => text !== '');
const sources = sourcesOf(model);

/** Other reports: without measures or scores, another agency's with long names, in Arabic digits, much longer ones. */
const longer = (text: string) => `${text} ${text}`;
const profiles: Readonly<Record<string, ReportModel>> = {
  'with the figures of 2567': model,
  'with other figures and texts': exampleReport(7),
  'without measures and without scores': {
    ...model,
    overall: null,
    levelName: null,
    measures: [],
    noMeasuresBecause: 'no-item-scores',
    topics: model.topics.map((topic) => ({
      ...topic,
      rows: topic.rows.map((row) => ({ ...row, score: null, finding: null })),
    })),
  },
  'with many and long measures, in Arabic digits': {
    ...model,
    digits: 'arabic',
    unmeasured: ['i1', 'e2', 'O25'],
    measures: [...model.measures, ...model.measures, ...model.measures].map((measure) => ({
      ...measure,
      title: longer(measure.title),
      steps: [...measure.steps, ...measure.steps].map(longer),
    })),
  },
};

let reading: Buffer;
let archive: Buffer;

beforeAll(async () => {
  reading = await madePdf(model);
  archive = declaresStandards() ? await madePdf(model, 'a-2a') : reading;
}, 60_000);
afterAll(closePdfWorkers);

function bare(text: string): string {
  return text.replace(/\s+/gu, '');
}

function shareFound(text: string, of: readonly string[] = sources): number {
  const printed = bare(text);
  return of.filter((source) => printed.includes(source)).length / of.length;
}

function textByPoppler(file: Buffer): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', '-', '-'], { input: file, stdio: 'pipe' }).toString(
    'utf8',
  );
}

async function textByPdfium(file: Buffer): Promise<string> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file);
  const text = [...document.pages()].map((page) => page.getText()).join('\n');
  document.destroy();
  library.destroy();
  return text;
}

describe('the report as PDF', () => {
  const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

  it.skipIf(!hasPdftotext).each(Object.entries(profiles))(
    'gives its text back to Poppler, where pdftotext is installed: %s',
    async (_, of) => {
      const text = textByPoppler(await madePdf(of));
      expect(shareFound(text, sourcesOf(of))).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it.each(Object.entries(profiles))(
    'gives its text back to PDFium and pdf.js: %s',
    async (_, of) => {
      const file = await madePdf(of);
      const wanted = sourcesOf(of);
      expect(wanted.length).toBeGreaterThan(200);
      const { text } = await extractText(new Uint8Array(file), { mergePages: true });
      expect(shareFound(text, wanted)).toBeGreaterThanOrEqual(0.9);
      expect(shareFound(await textByPdfium(file), wanted)).toBeGreaterThanOrEqual(0.9);
    },
    60_000,
  );

  it('holds the overall score', async () => {
    expect(bare(await textByPdfium(reading))).toContain('๙๙.๕๙');
  });

  it('gives its text back to pdf.js, which reads no replacement texts', async () => {
    for (const file of [reading, archive]) {
      const { text } = await extractText(new Uint8Array(file), { mergePages: true });
      expect(shareFound(text)).toBeGreaterThanOrEqual(0.9);
      expect(bare(text)).toContain('ตำบล');
    }
  });

  it.skipIf(!declaresStandards())('says which standard it keeps (skipped without the native module)', () => {
    expect(pdfObjects(reading)).toMatch(/pdfuaid:part>1</);
    expect(pdfObjects(archive)).toMatch(/pdfaid:part>2</);
    expect(pdfObjects(archive)).toMatch(/pdfaid:conformance>A</);
  });

  it('is tagged with headings, heads of tables, and what its pictures show', () => {
    for (const objects of [pdfObjects(reading), pdfObjects(archive)]) {
      const tags = (name: string) => objects.match(new RegExp(`/S\\s*/${name}\\b`, 'g'))?.length ?? 0;
      expect(tags('H1')).toBe(4);
      expect(tags('H2')).toBe(2 + model.topics.length);
      expect(tags('H3')).toBe(3 * model.topics.length);
      expect(tags('TH')).toBeGreaterThanOrEqual(4 + 4 + 3 * model.topics.length + 6);
      expect(tags('Figure')).toBe(2);
      expect(objects.match(/\/Alt\b/g)?.length).toBeGreaterThanOrEqual(2);
      expect(objects).toMatch(/\/Lang\s*\(th/);
    }
  });

  it('is the same, byte for byte, when set again', async () => {
    expect((await madePdf(model)).equals(reading)).toBe(true);
  });

  it('prints what looks like markup as it stands', async () => {
    const hostile = '#panic("x") *a* _b_ $x$ `c` <d> @e \\ [f] // g = h "i';
    const [first, ...others] = model.measures;
    if (!first) throw new Error('the example has measures');
    const text = await textByPdfium(
      await madePdf({
        ...model,
        digits: 'arabic',
        measures: [{ ...first, title: hostile, steps: [hostile] }, ...others],
      }),
    );
    expect(bare(text).split(bare(hostile)).length - 1).toBe(2);
  });

  it('breaks a long address over lines and gives it back whole', async () => {
    const address = `https://www.example.go.th/${'abcdefghij'.repeat(8)}`;
    const [first] = model.measures;
    if (!first) throw new Error('the example has measures');
    const text = await textByPdfium(
      await madePdf({ ...model, measures: [{ ...first, monitoring: address }] }),
    );
    expect(bare(text)).toContain(address);
  });

  it('bears missing figures, no measures, no signatures, twelve indicators and three', async () => {
    const [indicator] = model.indicators;
    if (!indicator) throw new Error('the example has indicators');
    const of = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ ...indicator, id: `${place + 1}` }));
    const bareModel = { ...model, overall: null, levelName: null, measures: [], signatures: [], notes: [] };
    for (const count of [1, 3, 12, 20]) {
      const indicators = of(count).map((it, place) => (place === 0 ? { ...it, score: null } : it));
      const file = await madePdf({ ...bareModel, indicators, watermark: 'ตัวอย่าง' });
      expect(await textByPdfium(file)).toContain('–');
    }
  }, 60_000);

  it('is tagged and readable also without the native module, but not for the archive', async () => {
    const file = await writePdf(model, 'ua-1', 'portable');
    if (!file.ok) throw new Error(file.refusal);
    expect(shareFound(await textByPdfium(file.value))).toBeGreaterThanOrEqual(0.9);
    const objects = pdfObjects(file.value);
    expect(objects.match(/\/S\s*\/H2\b/g)?.length).toBe(2 + model.topics.length);
    expect(objects).not.toContain('pdfuaid:part');
    expect(await writePdf(model, 'a-2a', 'portable')).toEqual(refuse('standard-unavailable'));
  }, 60_000);

  it('has no heading alone at the foot of a page', async () => {
    const library = await PDFiumLibrary.init();
    const document = await library.loadDocument(reading);
    const headings = composeReport(model).analysis.topics.map(({ heading }) => bare(heading));
    const feet = [...document.pages()]
      .slice(2)
      .map((page) => bare(page.getText().trim().split('\n').slice(-2).join('')));
    document.destroy();
    library.destroy();
    for (const foot of feet) expect(headings.some((heading) => foot.endsWith(heading))).toBe(false);
  });
});
