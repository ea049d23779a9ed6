import fc from 'fast-check';
import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { unzip } from '../../../test/support/inside-files.ts';
import { makeDocx, makeZip, type Part } from '../../../test/support/make-zip.ts';
import { officialModel } from '../../../test/support/official-model.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { printedIn } from '../thai-figures.ts';
import { examine, fill } from './open-template.ts';
import type { TemplatePaper } from './tag-names.ts';
import { drawTemplateFigures } from './template-figures.ts';
import { templateValues } from './template-values.ts';

const p = (...runs: string[]) =>
  `<w:p>${runs.map((run) => `<w:r><w:t xml:space="preserve">${run}</w:t></w:r>`).join('')}</w:p>`;
const row = (...cells: string[]) => `<w:tr>${cells.map((cell) => `<w:tc>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: string[]) => `<w:tbl>${rows.join('')}</w:tbl>`;
const relations = (...each: string[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${each.join('')}</Relationships>`;
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relation = (type: string, target: string, mode = '') =>
  `<Relationship Id="${type}" Type="${OFFICE}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
const related = (...each: string[]): Part => ({
  name: 'word/_rels/document.xml.rels',
  content: relations(...each),
});
const mark = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const plain = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
/** A field of runs of code, with its result. */
const field = (runs: string, result = '') =>
  mark('begin') + runs + (result === '' ? '' : mark('separate') + result) + mark('end');
const NAME = p('{ชื่อหน่วยงาน}');
const picture = (words: string) =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="${words}"/></wp:inline></w:drawing></w:r></w:p>`;

const refusalOf = async (file: Uint8Array, kind: TemplatePaper = 'memo') => {
  const examined = await examine(kind, file);
  return examined.ok ? null : examined.refusal;
};

describe('a template', () => {
  test.each<[string, string, Part[], string[]]>([
    ['by its Thai name', NAME, [], ['agencyName']],
    ['by its English name', p('{agencyName}'), [], ['agencyName']],
    ['over several runs', p('{', 'ชื่อ', 'หน่วย', 'งาน}'), [], ['agencyName']],
    ['with what nobody sees in it', p('{ ชื่อ\u200bหน่วยงาน }'), [], ['agencyName']],
    ['in a table', table(row(NAME, p('{เรื่อง}'))), [], ['agencyName', 'subject']],
    [
      'repeated as rows',
      table(row(p('{#มาตรการ}{ลำดับ}'), p('{ชื่อมาตรการ}{/มาตรการ}'))),
      [],
      ['measures', 'measures.number', 'measures.title'],
    ],
    [
      'in a head',
      p('ข้อความ'),
      [
        { name: 'word/header1.xml', content: `<w:hdr xmlns:w="w">${NAME}</w:hdr>` },
        related(relation('header', 'header1.xml')),
      ],
      ['agencyName'],
    ],
    [
      'beside a link to be clicked',
      NAME,
      [related(relation('hyperlink', 'https://example.go.th', 'External'))],
      ['agencyName'],
    ],
  ])('takes a tag %s', async (_, body, further, known) => {
    expect(await examine('memo', makeDocx(body, further))).toEqual({ ok: true, value: { known } });
  });

  test.each<[string, string, object]>([
    ['an unknown tag', p('{ชื่อหน่วยงาน์}'), { kind: 'unknown', tag: '{ชื่อหน่วยงาน์}', nearest: '{ชื่อหน่วยงาน}' }],
    ['a tag like no other', p('{xyz}'), { kind: 'unknown', tag: '{xyz}', nearest: null }],
    ['a tag that reaches into objects', p('{__proto__}'), { kind: 'unknown', tag: '{__proto__}' }],
    [
      'an unknown list',
      p('{#มาตรกา}{/มาตรกา}'),
      { kind: 'unknown', tag: '{#มาตรกา}', nearest: '{#มาตรการ}' },
    ],
    ['a list that is not closed', p('{#มาตรการ}{ลำดับ}'), { kind: 'not-closed', tag: '{#มาตรการ}' }],
    ['a list that was not opened', p('{/มาตรการ}'), { kind: 'not-opened', tag: '{/มาตรการ}' }],
    ['a list as a text', p('{มาตรการ}'), { kind: 'is-list', tag: '{มาตรการ}' }],
    ['a text as a list', p('{#เรื่อง}{/เรื่อง}'), { kind: 'is-no-list', tag: '{#เรื่อง}' }],
    [
      'a text of a list outside of it',
      p('{ชื่อมาตรการ}'),
      { kind: 'outside-list', tag: '{ชื่อมาตรการ}', list: '{#มาตรการ}' },
    ],
    [
      'a list within a list',
      p('{#มาตรการ}{#มาตรการ}{/มาตรการ}{/มาตรการ}'),
      { kind: 'list-in-list', tag: '{#มาตรการ}', list: '{#มาตรการ}' },
    ],
    ['a brace that is not closed', p('{ชื่อหน่วยงาน'), { kind: 'broken', text: '{ชื่อหน่วยงาน' }],
    ['a tag over two paragraphs', p('{ชื่อ') + p('หน่วยงาน}'), { kind: 'broken', text: '{ชื่อ' }],
    [
      'a list that begins in a table and ends outside',
      table(row(p('{#มาตรการ}'))) + p('{/มาตรการ}'),
      { kind: 'list-place', tag: '{#มาตรการ}' },
    ],
    [
      'a list of another list',
      p('{#มาตรการ}{#ข้อคำถาม}{/ข้อคำถาม}{/มาตรการ}'),
      { kind: 'outside-list', tag: '{#ข้อคำถาม}', list: '{#ประเด็น}' },
    ],
    [
      'a list of a list by itself',
      p('{#ขั้นตอนทีละข้อ}{ข้อความ}{/ขั้นตอนทีละข้อ}'),
      { kind: 'outside-list', tag: '{#ขั้นตอนทีละข้อ}', list: '{#มาตรการ}' },
    ],
    [
      'a list closed before the one within',
      p('{#มาตรการ}{#ขั้นตอนทีละข้อ}{/มาตรการ}{/ขั้นตอนทีละข้อ}'),
      { kind: 'closed-across', tag: '{/มาตรการ}', inner: '{/ขั้นตอนทีละข้อ}' },
    ],
    ['a picture of another paper', p('{ภาพคะแนนภาพรวม}'), { kind: 'unknown', nearest: '{คะแนนภาพรวม}' }],
    ['no tag', p('บันทึกข้อความ'), { kind: 'no-tags' }],
  ])('is refused with %s', async (_, body, fault) => {
    expect(await refusalOf(makeDocx(body))).toEqual(expect.arrayContaining([expect.objectContaining(fault)]));
  });

  test.each<[string, string, object]>([
    [
      'a list',
      p('{#มาตรการ}', '{ภาพคะแนนภาพรวม}', '{/มาตรการ}'),
      { kind: 'figure-in-list', tag: '{ภาพคะแนนภาพรวม}' },
    ],
    ['a picture’s words', picture('{ภาพคะแนนภาพรวม}'), { kind: 'in-picture', tag: '{ภาพคะแนนภาพรวม}' }],
    [
      'a drawing',
      '<w:p><w:r><a:p><a:r><a:t>{ภาพคะแนนภาพรวม}</a:t></a:r></a:p></w:r></w:p>',
      { kind: 'figure-in-drawing', tag: '{ภาพคะแนนภาพรวม}' },
    ],
    [
      'a list’s tags',
      p('{#ภาพคะแนนภาพรวม}{/ภาพคะแนนภาพรวม}'),
      { kind: 'is-no-list', tag: '{#ภาพคะแนนภาพรวม}' },
    ],
  ])('is refused with a picture’s tag in %s', async (_, body, fault) => {
    expect(await refusalOf(makeDocx(body), 'report')).toEqual(
      expect.arrayContaining([expect.objectContaining(fault)]),
    );
  });

  test.each<[string, string]>([
    ['over two runs', field(code(' INCLUDE') + code('TEXT "//x/y"'))],
    ['that does not end', mark('begin') + code('LINK x')],
    ['after a field within its code', field(field(code('=')) + code(' INCLUDETEXT "//x/y"'))],
    ['within the code of another', field(code('IF ') + field(code('DATABASE x')) + code('="a"'))],
    ['within the result of another', field(code('DATE'), field(code('LINK x')))],
    [
      'of which a part is the result of another',
      field(field(code('QUOTE'), plain('INCLUDE')) + code('TEXT x')),
    ],
    ['whose name is the result of another', field(field(code('QUOTE "INCLUDETEXT"')))],
    ['as plain text', field(plain('INCLUDETEXT "//x/y"'))],
    ['after plain text', field(plain('x') + code('INCLUDE') + code('TEXT "//x/y"'))],
    ['after deleted text', field(`<w:r><w:delInstrText>PAGE</w:delInstrText></w:r>${code(' LINK x')}`)],
    ['behind an element', field('<w:r><w:instrText><w:x/>INCLUDETEXT "//x/y"</w:instrText></w:r>')],
    ['written whole', '<w:fldSimple w:instr=" LINK x"/>'],
  ])('is refused with a field that fetches %s', async (_, runs) => {
    expect(await refusalOf(makeDocx(`${NAME}<w:p>${runs}</w:p>`))).toEqual([
      { kind: 'file', fault: 'fetching' },
    ]);
  });

  test('takes fields that fetch nothing, and text that speaks of them', async () => {
    const fields = [
      field(code(' PAGE  \\* MERGEFORMAT '), plain('1')),
      field(code('HYPERLINK "https://example.go.th/link"'), plain('LINK')),
      field(code('IF ') + field(code('NUMPAGES'), plain('2')) + code('="1" "DATABASE" "b"'), plain('b')),
    ];
    const body = fields.map((runs) => `<w:p>${runs}</w:p>`).join('');
    expect(await refusalOf(makeDocx(`${NAME}${body}${p('LINK INCLUDETEXT')}`))).toBeNull();
  });

  const attached = relation('attachedTemplate', 'file:///srv/x.dotx', 'External');
  const linked = relation('image', 'http://x/y.png', 'External');
  test.each<[string, Buffer, object]>([
    ['nothing', Buffer.alloc(0), { kind: 'file', fault: 'empty' }],
    ['a text', Buffer.from('บันทึกข้อความ {ชื่อหน่วยงาน}'), { kind: 'file', fault: 'no-docx' }],
    ['another package', makeZip([{ name: 'a.txt', content: 'a' }]), { kind: 'file', fault: 'no-docx' }],
    ['half of a file', makeDocx(NAME).subarray(0, 300), { kind: 'file', fault: 'damaged' }],
    [
      'macros',
      makeDocx(NAME, [{ name: 'word/vbaProject.bin', content: 'x' }]),
      { kind: 'file', fault: 'macros' },
    ],
    [
      'an embedded object',
      makeDocx(NAME, [related(relation('oleObject', 'x.bin'))]),
      { kind: 'file', fault: 'embedded' },
    ],
    [
      'a part of another document under any name',
      makeDocx(NAME, [related(relation('aFChunk', 'x.png'))]),
      { kind: 'file', fault: 'embedded' },
    ],
    [
      'a relation that leads outside in disguise',
      makeDocx(NAME, [
        related(
          `<x:Relationship xmlns:x="p" Id="a>b" Type='${OFFICE}/image' Target="http://x/y" TargetMode="&#69;xternal"/>`,
        ),
      ]),
      { kind: 'external', target: 'http://x/y' },
    ],
    [
      'a document type in a part that is named as none',
      makeDocx(NAME, [{ name: 'word/x.png', content: '<!DOCTYPE x [<!ENTITY a "b">]><x/>' }]),
      { kind: 'file', fault: 'unsafe' },
    ],
    [
      'an attached template',
      makeDocx(NAME, [{ name: 'word/_rels/settings.xml.rels', content: relations(attached) }]),
      { kind: 'external', target: 'file:///srv/x.dotx' },
    ],
    ['a linked picture', makeDocx(NAME, [related(linked)]), { kind: 'external', target: 'http://x/y.png' }],
    ['entities', makeDocx(NAME, [], '<!DOCTYPE x [<!ENTITY a "b">]>'), { kind: 'file', fault: 'unsafe' }],
    [
      'a bomb',
      makeDocx(NAME, [{ name: 'word/media/a.xml', content: Buffer.alloc(60 * 1024 * 1024) }]),
      { kind: 'file', fault: 'zip-bomb' },
    ],
    [
      'more tags than a template has',
      makeDocx(NAME.repeat(2001)),
      { kind: 'file', fault: 'too-much-memory' },
    ],
    [
      'more elements than a template has',
      makeDocx(NAME + '<w:p/>'.repeat(40_000)),
      { kind: 'file', fault: 'too-much-memory' },
    ],
    [
      'text that is marked as none',
      makeDocx(`${NAME}<w:p><w:r><w:t><![CDATA[a<b]]></w:t></w:r></w:p>`),
      { kind: 'file', fault: 'damaged' },
    ],
    [
      'letters that are filled from elsewhere',
      makeDocx(NAME, [
        { name: 'word/settings.xml', content: '<w:settings xmlns:w="w"><w:mailMerge/></w:settings>' },
      ]),
      { kind: 'file', fault: 'fetching' },
    ],
    [
      'elements within each other without end',
      makeDocx(`${'<w:p>'.repeat(5000)}${'</w:p>'.repeat(5000)}`),
      { kind: 'file', fault: 'damaged' },
    ],
  ])('is refused as a file: %s', async (_, file, fault) => {
    expect(await refusalOf(file)).toEqual([fault]);
  });
});

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
    const rows = table(row(p('{#ข้อเท็จจริง}{ลำดับ}'), p('{ข้อความ}{/ข้อเท็จจริง}')));
    const file = await fillMemo(makeDocx(rows));
    expect((await unzip(Buffer.from(file))).get('word/document.xml')?.match(/<w:tr>/gu)).toHaveLength(
      facts.length,
    );
  });

  test('has values in its head', async () => {
    const head = { name: 'word/header1.xml', content: `<w:hdr xmlns:w="w">${NAME}</w:hdr>` };
    const file = await fillMemo(makeDocx(NAME, [head, related(relation('header', 'header1.xml'))]));
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
    expect(await refusalOf(makeDocx(body))).toBeNull();
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
