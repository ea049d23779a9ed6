import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../test/support/inside-files.ts';
import { makeDocx } from '../../../test/support/make-zip.ts';
import { officialModel } from '../../../test/support/official-model.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import {
  code,
  field,
  mark,
  p,
  plain,
  related,
  relation,
  row,
  table,
} from '../../../test/support/word-markup.ts';
import { printedIn } from '../thai-figures.ts';
import { examine, fill } from './open-template.ts';
import { drawTemplateFigures } from './template-figures.ts';
import { templateValues } from './template-values.ts';

const VALUES = templateValues('memo', officialModel());

const fillMemo = (template: Uint8Array, values = VALUES) => fill('memo', template, { values, figures: null });

const textOf = async (body: string, values = VALUES) => {
  const file = await fillMemo(makeDocx(body), values);
  return (await mammoth.extractRawText({ buffer: Buffer.from(file) })).value;
};

describe('a filled template', () => {
  test('repeats a paragraph, paragraphs between tags that stand alone, rows, and within a line', async () => {
    const facts = VALUES.facts.map(({ text }) => text);
    const paragraphs = facts.map((text) => `${text}\n\n`).join('');
    expect(facts.length).toBeGreaterThan(1);
    expect(await textOf(p('{#ข้อเท็จจริง}', '{ข้อความ}{/ข้อเท็จจริง}'))).toBe(paragraphs);
    const apart = p('{#ข้อเท็จจริง}') + p('{ข้อความ}') + p('{/ข้อเท็จจริง}');
    expect(await textOf(p('ก') + apart + p('ข'))).toBe(`ก\n\n${paragraphs}ข\n\n`);
    expect(await textOf(p('ได้แก่ {#ข้อเท็จจริง}{ข้อความ} {/ข้อเท็จจริง}ครบ'))).toBe(
      `ได้แก่ ${facts.map((text) => `${text} `).join('')}ครบ\n\n`,
    );
    const twice = '{#ข้อเท็จจริง}{ลำดับ},{/ข้อเท็จจริง} {#ข้อเท็จจริง}{ข้อความ},{/ข้อเท็จจริง}';
    const numbers = VALUES.facts.map(({ number }) => `${number},`).join('');
    expect(await textOf(p(twice))).toBe(`${numbers} ${facts.map((text) => `${text},`).join('')}\n\n`);
    const rows = table(row(p('{#ข้อเท็จจริง}{ลำดับ}'), p('{ข้อความ}{/ข้อเท็จจริง}')));
    const file = await fillMemo(makeDocx(rows));
    expect((await unzip(Buffer.from(file))).get('word/document.xml')?.match(/<w:tr>/gu)).toHaveLength(
      facts.length,
    );
  });

  test('has values in its head', async () => {
    const head = { name: 'word/header1.xml', content: `<w:hdr xmlns:w="w">${p('{ชื่อหน่วยงาน}')}</w:hdr>` };
    const file = await fillMemo(
      makeDocx(p('{ชื่อหน่วยงาน}'), [head, related(relation('header', 'header1.xml'))]),
    );
    expect((await unzip(Buffer.from(file))).get('word/header1.xml')).toContain(VALUES.agencyName);
  });

  test('repeats lists within lists, and what stands between paragraphs, tables too', async () => {
    const [measure] = VALUES.measures;
    if (!measure) throw new Error('the example has measures');
    const values = { ...VALUES, measures: [measure, { ...measure, title: 'สอง', eachStep: [] }] };
    const steps = p('{#ขั้นตอนทีละข้อ}{ลำดับ}.{ลำดับ} {ข้อความ} ของ {ชื่อมาตรการ}{/ขั้นตอนทีละข้อ}');
    const said = measure.eachStep.map(
      ({ number, text }) => `${number}.${number} ${text} ของ ${measure.title}\n\n`,
    );
    expect(said.length).toBeGreaterThan(1);
    const cells = await textOf(table(row(p('{#มาตรการ}{ลำดับ}'), steps, p('{ระยะเวลา}{/มาตรการ}'))), values);
    expect(cells).toContain(said.join(''));
    const block = await textOf(
      p('ก') + p('{#มาตรการ}มาตรการ {ชื่อมาตรการ}') + table(row(steps)) + p('{/มาตรการ}') + p('ข'),
      values,
    );
    expect(block.replaceAll(/\n+/gu, '\n')).toBe(
      ['ก', `มาตรการ ${measure.title}`, ...said.map((one) => one.trim()), 'มาตรการ สอง', 'ข', ''].join('\n'),
    );
  });

  test('ends a section after a list, once', async () => {
    const end = '<w:p><w:pPr><w:sectPr/></w:pPr><w:r><w:t>{/ข้อเท็จจริง}</w:t></w:r></w:p>';
    const file = await fillMemo(makeDocx(p('{#ข้อเท็จจริง}') + p('{ข้อความ}') + end + p('ข')));
    const document = (await unzip(Buffer.from(file))).get('word/document.xml') ?? '';
    expect(document.match(/<w:sectPr/gu)).toHaveLength(1);
    const parts = document.split('<w:sectPr');
    for (const { text } of VALUES.facts) expect(parts[0]).toContain(text);
    expect(parts[1]).not.toContain(VALUES.facts.at(-1)?.text);
  });

  test('is without what a table of contents last said, and asks Word to write it anew', async () => {
    const heading =
      '<w:bookmarkStart w:id="7" w:name="_Toc1"/><w:r><w:t>{ข้อความ}</w:t></w:r><w:bookmarkEnd w:id="7"/>';
    const contents = [
      mark('begin') + code(' TOC \\o "1-2" ') + mark('separate') + plain('{ข้อความ} ๑'),
      plain('{#ข้อเท็จจริง} ๒') + field(code('PAGEREF _Toc1'), plain('๒')),
      mark('end') + plain('ท้าย'),
    ];
    const body = `${contents.map((runs) => `<w:p>${runs}</w:p>`).join('')}${p('{#ข้อเท็จจริง}')}<w:p>${heading}</w:p>${p('{/ข้อเท็จจริง}')}`;
    expect(await examine('memo', makeDocx(body))).toMatchObject({ ok: true });
    const document =
      (await unzip(Buffer.from(await fillMemo(makeDocx(body))))).get('word/document.xml') ?? '';
    expect(document).toMatch(/w:fldCharType="begin" w:dirty="true"/u);
    expect(document).not.toMatch(/_Toc1"|[{}]|๒<\/w:t>/u);
    expect(document).toContain('ท้าย');
    for (const { text } of VALUES.facts) expect(document).toContain(text);
    const endless = `<w:p>${contents[0]}</w:p>${p('{ชื่อหน่วยงาน}')}`;
    expect(await textOf(endless.replace('{ข้อความ} ', ''))).toContain(VALUES.agencyName);
  });

  test('leaves nothing of a list that is empty', async () => {
    expect(await textOf(p('ก') + p('{#มาตรการ}{ชื่อมาตรการ}{/มาตรการ}'), { ...VALUES, measures: [] })).toBe(
      'ก\n\n',
    );
  });

  test('has the report’s pictures with their words, in any part and whatever the words are', async () => {
    const model = exampleReport();
    const drawn = await drawTemplateFigures(model);
    const alt = 'ได้ "๙๙" <คะแนน> & \'ผ่าน\'';
    const figures = { ...drawn, overallFigure: { ...drawn.overallFigure, alt } };
    const head = {
      name: 'word/header1.xml',
      content: `<w:hdr xmlns:w="w">${p('{indicatorsFigure}')}</w:hdr>`,
    };
    const template = makeDocx(p('ก {ภาพคะแนนภาพรวม} ข') + p('{ภาพคะแนนภาพรวม}'), [
      head,
      related(relation('header', 'header1.xml')),
    ]);
    const file = await fill('report', template, { values: templateValues('report', model), figures });
    const { value: html, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    const shown = [...html.matchAll(/<img alt="([^"]*)" src="data:image\/png;base64,([^"]*)"/gu)];
    expect(messages).toEqual([]);
    expect(shown.map(([, words]) => words)).toEqual(
      Array(2).fill(
        alt
          .replaceAll('&', '&amp;')
          .replaceAll('"', '&quot;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;'),
      ),
    );
    expect(Buffer.from(shown[0]?.[2] ?? '', 'base64').equals(drawn.overallFigure.png)).toBe(true);
    const parts = await unzip(Buffer.from(file));
    expect(parts.get('word/header1.xml')).toMatch(/^<\?xml[^>]*><w:hdr[^>]*xmlns:wp=[^>]*xmlns:r=/u);
    expect(parts.get('word/_rels/header1.xml.rels')).toContain('media/image');
    expect([...parts.keys()].filter((name) => name.endsWith('.png'))).toHaveLength(2);
  });

  test('says any text as that text', async () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('{ชื่อหน่วยงาน}', '{#มาตรการ}', '$&', '<w:br/>', '&amp;', ']]>', '</w:t>', '\'"'),
    );
    await fc.assert(
      fc.asyncProperty(texts.map(printedIn('arabic')), async (text) => {
        expect(await textOf(p('[', '{ชื่อหน่วยงาน}', ']'), { ...VALUES, agencyName: text })).toBe(
          `[${text}]\n\n`,
        );
      }),
      { numRuns: 40 },
    );
  });
});
