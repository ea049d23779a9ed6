import { describe, expect, test } from 'vitest';
import { makeDocx, makeZip, type Part } from '../../../test/support/make-zip.ts';
import {
  code,
  field,
  mark,
  OFFICE,
  p,
  plain,
  related,
  relation,
  relations,
  row,
  table,
} from '../../../test/support/word-markup.ts';
import { examine } from './open-template.ts';
import type { TemplatePaper } from './tag-names.ts';

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
