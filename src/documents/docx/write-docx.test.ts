import mammoth from 'mammoth';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textsIn, unzip } from '../../../test/support/inside-files.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { composeReport } from '../report-content.ts';
import { closeDocxWorkers, writeDocx } from './write-docx.ts';

const model = exampleReport();
let file: Buffer;
let parts: ReadonlyMap<string, string>;
const part = (name: string) => parts.get(name) ?? '';
const count = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

beforeAll(async () => {
  file = await writeDocx(model);
  parts = await unzip(file);
}, 60_000);
afterAll(closeDocxWorkers);

describe('the report as DOCX', () => {
  it('has real styles, sized for Thai', () => {
    const styles = part('word/styles.xml');
    for (const id of [
      'Normal',
      'Heading1',
      'Heading2',
      'Heading3',
      'Caption',
      'TOC1',
      'ReportBody',
      'ReportTable',
    ]) {
      expect(styles).toContain(`w:styleId="${id}"`);
    }
    expect(styles).toContain('<w:docDefaults>');
    expect(styles).toMatch(/w:cs="TH SarabunPSK"/);
    expect(styles).toMatch(/<w:szCs w:val="32"\/>/);
    expect(styles).toMatch(/<w:bCs\/>/);
    expect(styles).toMatch(/w:bidi="th-TH"/);
  });

  it('marks every heading by its style', () => {
    const document = part('word/document.xml');
    expect(count(document, /w:val="Heading1"/g)).toBe(3);
    expect(count(document, /w:val="Heading2"/g)).toBe(2 + model.topics.length);
    expect(count(document, /w:val="Heading3"/g)).toBe(1 + 3 * model.topics.length);
  });

  it('has a table of contents, repeated heads, and pages numbered in Thai', () => {
    const document = part('word/document.xml');
    expect(document).toMatch(/TOC [^<]*1-2/);
    expect(count(document, /<w:tblHeader\/>/g)).toBe(3 + model.topics.length);
    expect(count(document, /<w:tblStyle w:val="ReportTable"\/>/g)).toBe(3 + model.topics.length);
    expect(document).toMatch(/<w:pgNumType[^>]*w:fmt="thaiNumbers"/);
    expect(document).toMatch(/w:orient="landscape"/);
    expect(document).toContain('<w:vMerge');
  });

  it('names a page for every heading in its contents, and asks Word to count them anew', () => {
    const cached = [...part('word/document.xml').matchAll(/PAGEREF[^<]*<.{0,80}?<w:t[^>]*>([^<]*)</g)];
    const pages = cached.map(([, page = '']) => page);
    expect(pages).toHaveLength(5 + model.topics.length);
    expect(pages.filter((page) => !/^[๐-๙]+$/.test(page))).toEqual([]);
    expect(part('word/settings.xml')).toContain('<w:updateFields');
  });

  it('numbers the pages of every section in the digits of the paper', async () => {
    const arabic =
      (await unzip(await writeDocx({ ...model, digits: 'arabic' }))).get('word/document.xml') ?? '';
    for (const [document, format] of [
      [part('word/document.xml'), 'thaiNumbers'],
      [arabic, 'decimal'],
    ] as const) {
      const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
      expect(sections).toHaveLength(4);
      for (const section of sections) expect(section).toContain(`w:fmt="${format}"`);
    }
  });

  describe('a measure', () => {
    const [example] = model.measures;
    if (!example) throw new Error('the example has measures');
    const short = { ...example, steps: ['ประกาศ'], title: 'ประกาศ', monitoring: '' };
    const long = { ...example, steps: [1, 2, 3].map((at) => `ขั้นที่ ${at} ${example.steps.join(' ')}`) };
    const written = async (...measures: readonly (typeof example)[]) =>
      (await unzip(await writeDocx({ ...model, digits: 'arabic', measures }))).get('word/document.xml') ?? '';
    const rowsIn = (document: string) => document.match(/<w:tr>.*?<\/w:tr>/g) ?? [];
    const rowWith = (document: string, text: string) =>
      rowsIn(document).find((row) => row.includes(text)) ?? '';

    it('goes on over the page when it is long; a short one, a row of figures and a head do not', async () => {
      const document = await written(long, short);
      const split = rowsIn(document).filter((row) => !row.includes('<w:cantSplit/>'));
      expect(split).toEqual([rowWith(document, 'ขั้นที่ 1')]);
      expect(split[0]).toContain('ขั้นที่ 3');
    });

    it('breaks between its steps', () =>
      expect(part('word/styles.xml')).toMatch(/w:styleId="TableStep"(?:(?!<\/w:style>).)*<w:keepLines\/>/));

    it('stays with the signatures under it: a short last one whole, a long one by its last step', async () => {
      const whole = rowWith(await written(long, short), '>1)\tประกาศ<');
      expect(whole).toContain('<w:cantSplit/>');
      expect(whole.match(/<w:p>/g)).toHaveLength(whole.match(/<w:keepNext\/>/g)?.length ?? 0);
      const document = await written(short, long);
      const [opening, closing] = [rowWith(document, 'ขั้นที่ 1'), rowWith(document, 'ขั้นที่ 3')];
      expect(opening).not.toMatch(/<w:cantSplit\/>|<w:keepNext\/>|ขั้นที่ 3/);
      expect(count(opening, /<w:vMerge w:val="restart"\/>/g)).toBe(5);
      expect(count(closing, /<w:vMerge w:val="continue"\/>/g)).toBe(5);
      expect(count(closing, /<w:keepNext\/>/g)).toBe(6);
    });

    it('has units and positions on lines of their own', async () => {
      const responsible = ['กองคลัง', '- ผู้อำนวยการกองคลัง', '- นักวิชาการพัสดุ'];
      const document = await written({ ...example, responsible });
      for (const line of responsible) expect(document).toContain(`>${line}</w:t></w:r></w:p>`);
    });
  });

  it('has the budget under the title of a measure that takes one, and a dash where no period is decided', async () => {
    const [first] = model.measures;
    if (!first) throw new Error('the example has measures');
    const measure = { ...first, budget: 1_250_050n, from: null, to: null };
    const { value } = await mammoth.extractRawText({
      buffer: await writeDocx({ ...model, measures: [measure] }),
    });
    expect(value.replaceAll('\u00a0', ' ')).toMatch(/งบประมาณ ๑๒,๕๐๐\.๕๐ บาท[\s\S]*–/);
  });

  it('sets notes as a list', () => {
    expect(count(part('word/document.xml'), /<w:pStyle w:val="ReportNote"\/>/g)).toBe(model.notes.length);
    expect(part('word/styles.xml')).toMatch(/w:styleId="ReportNote".{0,300}<w:numPr>/);
  });

  it('describes both pictures and holds each as SVG and PNG', () => {
    const document = part('word/document.xml');
    const { figureOverall, figureIndicators } = composeReport(model).result;
    expect(document).toContain(`descr="${figureOverall.alt}"`);
    expect(document).toContain(`descr="${figureIndicators.alt}"`);
    expect(count(document, /asvg:svgBlip/g)).toBeGreaterThanOrEqual(2);
    expect([...parts.keys()].filter((name) => /media\/.*\.(?:png|svg)$/.test(name))).toHaveLength(4);
  });

  it('is titled', () =>
    expect(part('docProps/core.xml')).toContain(`<dc:title>${composeReport(model).title}</dc:title>`));

  it('says all that the report says', async () => {
    const { value } = await mammoth.extractRawText({ buffer: file });
    const printed = value.replace(/\s+/gu, '');
    const left = ['title', 'madeOn', 'digits', 'watermark', 'alt', 'steps'];
    const missing = textsIn({ ...composeReport(model), title: '' }, left).filter(
      (text) => !printed.includes(text.replace(/\s+/gu, '')),
    );
    expect(missing).toEqual([]);
  });

  it('holds hostile text as text', async () => {
    const [first] = model.measures;
    if (!first) throw new Error('the example has measures');
    const title = '</w:t><w:instrText>INCLUDETEXT "x"</w:instrText>&amp; \u0001\ufffe';
    const hostile = await unzip(await writeDocx({ ...model, measures: [{ ...first, title }] }));
    expect(hostile.get('word/document.xml')).toContain('&lt;/w:t&gt;&lt;w:instrText&gt;INCLUDETEXT');
  });
});
