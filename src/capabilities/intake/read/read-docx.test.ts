import { describe, expect, it } from 'vitest';
import { makeDocx } from '../../../../test/support/make-zip.ts';
import { inShort, opened } from '../../../../test/support/read-in-short.ts';
import { type Source, showPlace } from '../source.ts';
import { readDocx } from './read-docx.ts';

const paragraph = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
const row = (...cells: string[]) => `<w:tr>${cells.join('')}</w:tr>`;

describe('readDocx', () => {
  it('lays out merged cells, joins paragraphs of a cell, and counts places', async () => {
    const table = `<w:tbl>${row(cell(paragraph('ประเด็นที่ ๑'), '<w:gridSpan w:val="3"/>'))}${row(
      cell(paragraph('IIT'), '<w:vMerge w:val="restart"/>'),
      cell(paragraph('ข้อ i๑') + paragraph('ต่อ')),
      cell(paragraph('๙๘.๗๘')),
    )}${row(cell('<w:p/>', '<w:vMerge/>'), cell(paragraph('ข้อ i๒')), cell(paragraph('๙๙.๑๘')))}</w:tbl>`;
    const source = await opened(readDocx(makeDocx(paragraph('หัวเรื่อง') + table + paragraph('ท้าย'))));
    expect(inShort(source)).toEqual([
      ['line 1', 'หัวเรื่อง'],
      ['table 1 row 1', 'ประเด็นที่ ๑', '', ''],
      ['table 1 row 2', 'IIT', 'ข้อ i๑\nต่อ', '๙๘.๗๘'],
      ['table 1 row 3', '', 'ข้อ i๒', '๙๙.๑๘'],
      ['line 2', 'ท้าย'],
    ]);
  });

  const setApart = ({ hidden = [] }: Source) => hidden.map(({ place, text }) => [showPlace(place), text]);

  it('takes inserted text of tracked changes and sets deleted text apart', async () => {
    const deleted = (text: string, look = '') =>
      `<w:del w:id="1" w:author="x"><w:r w:rsidR="1">${look}<w:delText>${text}</w:delText></w:r></w:del>`;
    const moved = '<w:moveFrom w:id="2"><w:r><w:t>ย้าย</w:t></w:r></w:moveFrom>';
    const body = [
      `<w:p><w:r><w:t>๙๙</w:t></w:r>${deleted('.๑๑')}<w:ins><w:r><w:t>.๕๙</w:t></w:r></w:ins></w:p>`,
      `<w:p><w:pPr><w:rPr><w:del w:id="3"/></w:rPr></w:pPr>${deleted('ร่างเดิม', '<w:rPr><w:b/></w:rPr>')}</w:p>`,
      paragraph('ฉบับจริง'),
      `<w:p>${moved}<w:moveTo w:id="2"><w:r><w:t>ย้าย</w:t></w:r></w:moveTo></w:p>`,
      `<w:tbl>${row(cell(paragraph('i1')), cell(paragraph('98.78')))}<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell(`<w:p>${deleted('i2')}</w:p>`)}${cell(paragraph('97.11'))}</w:tr></w:tbl>`,
    ];
    const source = await opened(readDocx(makeDocx(body.join(''))));
    expect(inShort(source)).toEqual([
      ['line 1', '๙๙.๕๙'],
      ['line 2', 'ฉบับจริง'],
      ['line 3', 'ย้าย'],
      ['table 1 row 1', 'i1', '98.78'],
    ]);
    expect(setApart(source)).toEqual([
      ['line 1', '.๑๑'],
      ['line 2', 'ร่างเดิม'],
      ['table 1 row 2', 'i2 97.11'],
    ]);
  });

  it.each([
    ['of a run', 'รหัสลับ', ''],
    ['of a paragraph', '', 'Note2'],
    ['of a style on which it is based', 'Derived', ''],
    ['of a style that shows what its base hides', 'Back', ''],
  ])('sets text apart that a style hides: %s', async (_, character, ofParagraph) => {
    const style = (id: string, type: string, inside: string) =>
      `<w:style w:type="${type}" w:styleId="${id}">${inside}</w:style>`;
    const vanish = (value = '') => `<w:rPr><w:vanish${value}/></w:rPr>`;
    const styles = [
      style('รหัสลับ', 'character', vanish()),
      style('Derived', 'character', '<w:basedOn w:val="รหัสลับ"/>'),
      style('Back', 'character', `<w:basedOn w:val="รหัสลับ"/>${vanish(' w:val="0"')}`),
      style('Note2', 'paragraph', vanish()),
    ];
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const body = `<w:p><w:pPr><w:pStyle w:val="${ofParagraph}"/></w:pPr><w:r><w:rPr><w:rStyle w:val="${character}"/></w:rPr><w:t>i1 99.59</w:t></w:r></w:p>`;
    const source = await opened(
      readDocx(
        makeDocx(body, [
          { name: 'word/styles.xml', content: `<w:styles xmlns:w="${word}">${styles.join('')}</w:styles>` },
        ]),
      ),
    );
    const line = [['line 1', 'i1 99.59']];
    expect([inShort(source), setApart(source)]).toEqual(character === 'Back' ? [line, []] : [[], line]);
  });

  describe('what is hidden and what is shown', () => {
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const style = (type: string, id: string, vanish: string, base = '') =>
      `<w:style w:type="${type}" w:styleId="${id}">${base && `<w:basedOn w:val="${base}"/>`}<w:rPr>${vanish}</w:rPr></w:style>`;
    const styles = [
      style('paragraph', 'Hide', '<w:vanish/>'),
      style('paragraph', 'Show', '<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      style('paragraph', 'Loop', '', 'Loop'),
      style('character', 'Hide', '<w:vanish/>'),
      style('character', 'Off', '<w:vanish w:val="false"/>', 'Hide'),
    ].join('');
    const [on, off] = ['<w:vanish/>', '<w:vanish w:val="0"/>'];
    const change = (look: string) =>
      `<w:rPrChange w:id="1" w:author="x"><w:rPr>${look}</w:rPr></w:rPrChange>`;
    const of = (id: string) => `<w:rStyle w:val="${id}"/>`;
    const run = (text: string, look = '') => `<w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r>`;
    const inStyle = (id: string, inside: string) =>
      `<w:p><w:pPr><w:pStyle w:val="${id}"/><w:pPrChange><w:pPr><w:pStyle w:val="Hide"/></w:pPr></w:pPrChange></w:pPr>${inside}</w:p>`;
    const deleted = (inside: string) => `<w:del w:id="2" w:author="x">${inside}</w:del>`;

    it.each([
      ['a run that tracked changes have shown', `<w:p>${run('a', `<w:b/>${change(on)}`)}</w:p>`, 'a', ''],
      ['a run that tracked changes have hidden', `<w:p>${run('a', on + change('<w:b/>'))}</w:p>`, '', 'a'],
      ['a hidden style', inStyle('Hide', run('a')), '', 'a'],
      ['a style that has been shown', inStyle('Show', run('a')), 'a', ''],
      ['a style on itself', inStyle('Loop', run('a')), 'a', ''],
      ['a run shown in a hidden style', inStyle('Hide', run('a', off) + run('b')), 'a', 'b'],
      ['a run hidden in a hidden style', inStyle('Hide', run('a', on) + run('b')), '', 'ab'],
      ['a run deleted in a hidden style', inStyle('Hide', deleted(run('a')) + run('b')), '', 'ab'],
      [
        'two hidden styles, which undo each other',
        inStyle('Hide', run('a', of('Hide')) + run('b')),
        'a',
        'b',
      ],
      ['a style that hides nothing in one that does', inStyle('Hide', run('a', of('Off'))), '', 'a'],
      [
        'an empty run in a deletion',
        `<w:p>${deleted(`<w:r w:rsidR="1"/>${run('a')}`)}${run('b')}</w:p>`,
        'b',
        'a',
      ],
    ])('%s', async (_, body, shown, hidden) => {
      const content = `<w:styles xmlns:w="${word}">${styles}</w:styles>`;
      const source = await opened(
        readDocx(makeDocx(body + paragraph('z'), [{ name: 'word/styles.xml', content }])),
      );
      expect(inShort(source).map(([, text]) => text)).toEqual(shown === '' ? ['z'] : [shown, 'z']);
      expect(setApart(source).map(([, text]) => text)).toEqual(hidden === '' ? [] : [hidden]);
    });

    it('a deleted row with a table in it', async () => {
      const inner = `<w:tbl>${row(cell(paragraph('i2')), cell(paragraph('97.11')))}</w:tbl><w:p/>`;
      const gone = `<w:tr><w:trPr><w:del w:id="4"/></w:trPr>${cell(inner)}${cell(paragraph('96.22'))}</w:tr>`;
      const source = await opened(
        readDocx(makeDocx(`<w:tbl>${row(cell(paragraph('i1')), cell(paragraph('98.78')))}${gone}</w:tbl>`)),
      );
      expect(inShort(source)).toEqual([['table 1 row 1', 'i1', '98.78']]);
      const told = setApart(source).flatMap(([, text = '']) => text.split(' '));
      expect(told.toSorted()).toEqual(['96.22', '97.11', 'i2']);
    });
  });

  it.each([
    ['of one point', '<w:sz w:val="2"/><w:szCs w:val="2"/>'],
    ['in white', '<w:color w:val="FFFFFF"/>'],
  ])('reads letters %s, which hardly anybody sees', async (_, look) => {
    const small = `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>i1 99.59</w:t></w:r></w:p>`;
    const table = `<w:tbl>${row(cell(small), cell(paragraph('98.78')))}</w:tbl>`;
    expect(inShort(await opened(readDocx(makeDocx(small + table))))).toEqual([
      ['line 1', 'i1 99.59'],
      ['table 1 row 1', 'i1 99.59', '98.78'],
    ]);
  });

  it('tells cells that are covered from above from empty ones', async () => {
    const restart = '<w:vMerge w:val="restart"/>';
    const table = `<w:tbl>${row(cell(paragraph('มาตรการ')), cell(paragraph('สำนักปลัด'), restart))}${row(
      cell(paragraph('ต่อไป')),
      cell('<w:p/>', '<w:vMerge/>'),
    )}${row(cell(paragraph('สุดท้าย')), cell('<w:p/>'))}</w:tbl>`;
    const { blocks } = await opened(readDocx(makeDocx(table)));
    expect(blocks.map((block) => block.kind === 'row' && block.covered)).toEqual([undefined, [1], undefined]);
  });

  it('reads what simple fields show, and sets hidden text apart', async () => {
    const run = (text: string, properties = '') =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
    const body = [
      `<w:p>${run('i7 ')}<w:fldSimple w:instr=" =SUM(A1) ">${run('94.69')}</w:fldSimple></w:p>`,
      `<w:p>${run('11.11', '<w:b/><w:vanish/>')}${run('98.78', '<w:vanish w:val="0"/>')}</w:p>`,
      `<w:p>${run('bold', '<w:b/>')}${run(' hidden', '<w:rStyle w:val="x"/><w:vanish w:val="true"/>')}</w:p>`,
    ];
    const source = await opened(readDocx(makeDocx(body.join(''))));
    expect(inShort(source)).toEqual([
      ['line 1', 'i7 94.69'],
      ['line 2', '98.78'],
      ['line 3', 'bold'],
    ]);
    expect(setApart(source)).toEqual([
      ['line 2', '11.11'],
      ['line 3', 'hidden'],
    ]);
  });

  it('gives heads and feet once each, their lines counted on after those of the text', async () => {
    const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    const part = (tag: string, inside: string) => `<w:${tag} xmlns:w="${word}">${inside}</w:${tag}>`;
    const relation = (id: string, kind: string, target: string) =>
      `<Relationship Id="${id}" Type="${office}/${kind}" Target="${target}"/>`;
    const relations = [
      relation('a', 'header', 'header1.xml'),
      relation('b', 'footer', 'footer1.xml'),
      relation('c', 'header', 'header2.xml'),
      relation('d', 'header', 'header3.xml'),
    ];
    const named = (kind: string, id: string) => `<w:${kind}Reference xmlns:r="${office}" r:id="${id}"/>`;
    const section = `<w:sectPr>${named('header', 'a')}${named('footer', 'b')}${named('header', 'c')}</w:sectPr>`;
    const bytes = makeDocx(paragraph('เนื้อความ') + section, [
      {
        name: 'word/_rels/document.xml.rels',
        content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`,
      },
      { name: 'word/header1.xml', content: part('hdr', paragraph('รายงาน ปี ๒๕๖๖')) },
      { name: 'word/footer1.xml', content: part('ftr', paragraph('หน้า')) },
      { name: 'word/header2.xml', content: part('hdr', paragraph('รายงาน ปี ๒๕๖๖')) },
      { name: 'word/header3.xml', content: part('hdr', paragraph('ไม่ได้ใช้')) },
    ]);
    const { furniture = [] } = await opened(readDocx(bytes));
    expect(furniture.map(({ place, text }) => [showPlace(place), text])).toEqual([
      ['line 2', 'รายงาน ปี ๒๕๖๖'],
      ['line 3', 'หน้า'],
    ]);
  });

  it('reads text boxes as Word writes them', async () => {
    const box = `<w:txbxContent>${paragraph('ในกรอบ')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing/></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${box}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(inShort(await opened(readDocx(makeDocx(body))))).toEqual([['line 1', 'ในกรอบ']]);
  });
});
