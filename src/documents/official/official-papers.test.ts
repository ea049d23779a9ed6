import { PDFiumLibrary } from '@hyzyla/pdfium';
import mammoth from 'mammoth';
import { afterAll, describe, expect, test } from 'vitest';
import { emblemPng } from '../../../test/support/emblem.ts';
import { pdfObjects, textsIn, unzip } from '../../../test/support/inside-files.ts';
import { officialModel, SIGNED } from '../../../test/support/official-model.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { writeOfficialDocx } from '../docx/write-docx.ts';
import { closeWriters } from '../index.ts';
import { declaresStandards, writeOfficialPdf } from '../pdf/write-pdf.ts';
import { templateValues } from '../templates/template-values.ts';
import { composeOfficial } from './compose-official.ts';
import type { OfficialModel, OfficialPaperKind } from './official-model.ts';

afterAll(closeWriters);

const UNPRINTED = ['kind', 'alt', 'title', 'agency', 'madeOn', 'digits'];
const HOSTILE = '<b>มานะ</b> #panic("x") *a* _b_ $x$ `c` @e \\ [f] // {g}';
const LONG = 'สำนักงานปลัดองค์การบริหารส่วนตำบลที่มีชื่อยาวมากเป็นพิเศษ '.repeat(3).trim();
const report = exampleReport();
/** Three people, of whom nobody is another. */
const named = (text: string) =>
  report.signatures.map((one, at) => ({ ...one, name: `${text} ${at + 1}`, position: text }));
const twenty = Array.from({ length: 20 }, (_, at) => {
  const measure = report.measures[at % report.measures.length];
  if (!measure) throw new Error('the example has measures');
  return { ...measure, title: `${measure.title} แผนงานที่ ${at + 1}` };
});

const MODELS: Readonly<Record<string, OfficialModel>> = {
  'not signed yet': officialModel(),
  'signed, in Arabic digits': officialModel(report, { ...SIGNED, digits: 'arabic' }),
  'twenty measures of a sample': officialModel({ ...report, measures: twenty, watermark: 'ตัวอย่าง' }),
  'long names': officialModel({ ...report, agency: { name: LONG, locality: '' }, signatures: named(LONG) }),
  'names that look like markup': officialModel(
    { ...report, signatures: named(HOSTILE) },
    { ...SIGNED, documentNumber: HOSTILE, digits: 'arabic' },
  ),
  'nothing known': officialModel({
    ...report,
    overall: null,
    levelName: null,
    unmeasured: ['i1'],
    topics: report.topics.map((topic) => ({
      ...topic,
      rows: topic.rows.map((row) => ({ ...row, score: null, finding: null })),
    })),
    signatures: report.signatures.map(({ role }) => ({ role, name: null, position: null })),
  }),
};
const CASES = Object.entries(MODELS).flatMap(([name, model]) =>
  (['memo', 'announcement'] as const).map((kind) => [kind, name, model] as const),
);

const bare = (text: string) => text.replace(/\s+/gu, '');

const wantedOf = (kind: OfficialPaperKind, model: OfficialModel) =>
  textsIn(composeOfficial(kind, model), UNPRINTED)
    .map(bare)
    .filter((text) => text !== '');

async function pagesOf(file: Buffer): Promise<readonly string[]> {
  const library = await PDFiumLibrary.init();
  const document = await library.loadDocument(file);
  const pages = [...document.pages()].map((page) => bare(page.getText()));
  document.destroy();
  library.destroy();
  return pages;
}

/** Header and footer too, which mammoth leaves out. */
async function wordsOf(file: Buffer): Promise<string> {
  const around = [...(await unzip(file))]
    .filter(([name]) => /(header|footer)\d*\.xml$/.test(name))
    .map(([, xml]) => xml.replace(/<[^>]*>/g, ''));
  const { value } = await mammoth.extractRawText({ buffer: file });
  return bare([value, ...around].join(' '));
}

describe.each(CASES)('the %s: %s', (kind, _, model) => {
  test('says the same as PDF and as a Word document', async () => {
    const wanted = wantedOf(kind, model);
    const pages = await pagesOf(await writeOfficialPdf(kind, model));
    const words = await wordsOf(await writeOfficialDocx(kind, model));
    const pdf = pages.join('');
    expect(wanted.filter((text) => !words.includes(text))).toEqual([]);
    const missing = wanted.filter((text) => !pdf.includes(text));
    expect(missing.length / wanted.length).toBeLessThan(0.1);
    for (const page of pages) expect(page).toContain(model.edition.contentHash);
  }, 60_000);
});

test('the papers are tagged for whoever hears them, and say so', async () => {
  for (const [kind, headings] of [
    ['memo', 1],
    ['announcement', 2],
  ] as const) {
    const objects = pdfObjects(await writeOfficialPdf(kind, officialModel()));
    expect(objects.match(/\/S\s*\/H1\b/g)).toHaveLength(headings);
    expect(objects).toMatch(/\/Lang\s*\(th/);
    if (declaresStandards()) expect(objects).toMatch(/pdfuaid:part>1</);
  }
}, 60_000);

test('the agency’s emblem stands on every paper, and is told to whoever does not see it', async () => {
  const emblem = { png: await emblemPng(900, 100), width: 900, height: 100 };
  const model = officialModel({ ...report, letterhead: { ...report.letterhead, emblem } });
  for (const kind of ['memo', 'announcement'] as const) {
    const objects = pdfObjects(await writeOfficialPdf(kind, model));
    expect(objects.match(/\/S\s*\/Figure\b/g)).toHaveLength(1);
    const parts = await unzip(await writeOfficialDocx(kind, model));
    expect(parts.get('word/document.xml')).toContain('descr="ตราสัญลักษณ์ของ');
  }
}, 60_000);

test('the memo is set by the portable press as well', async () => {
  const model = officialModel();
  const pages = await pagesOf(await writeOfficialPdf('memo', model, 'portable'));
  expect(pages.join('')).toContain('บันทึกข้อความ');
}, 60_000);

test.each([
  ['acts', null, 'รักษาราชการแทนนายกองค์การบริหารส่วนตำบล'],
  ['acts', 'รองนายก', 'รองนายก รักษาราชการแทนนายกองค์การบริหารส่วนตำบล'],
  ['fills', 'รองปลัด', 'รองปลัด รักษาการในตำแหน่งนายกองค์การบริหารส่วนตำบล'],
  ['serves', 'ปลัดองค์การบริหารส่วนตำบล', 'ปลัดองค์การบริหารส่วนตำบล ปฏิบัติหน้าที่นายกองค์การบริหารส่วนตำบล'],
] as const)(
  'whoever %s for the head (%s) signs as such, with the number and day of the paper',
  (capacity, ownPosition, position) => {
    const name = 'นางมานี ตัวอย่าง';
    const signer = { name, position: 'นายกองค์การบริหารส่วนตำบล', capacity, ownPosition };
    const model = officialModel(report, { ...SIGNED, signer });
    const memo = composeOfficial('memo', model);
    expect(memo).toMatchObject({
      number: { text: 'ตย ๗๒๕๐๑/๑๒๓' },
      date: { text: '๑๘\u00a0พฤศจิกายน\u00a0๒๕๖๗' },
      order: { sign: { name, position } },
    });
    expect(composeOfficial('announcement', model)).toMatchObject({
      date: [{ text: '๑๘' }, { text: 'พฤศจิกายน' }, { text: '๒๕๖๗' }],
      sign: { name, position },
    });
  },
);

test('the memo tells a weak result and what no measure answers as they are', () => {
  const text = JSON.stringify(
    composeOfficial(
      'memo',
      officialModel({
        ...report,
        digits: 'arabic',
        unmeasured: ['i1', 'e2'],
        topics: report.topics.map((topic, at) => ({
          ...topic,
          rows: topic.rows.map((row) => ({ ...row, finding: at === 0 ? 'mend' : row.finding })),
        })),
      }),
    ),
  );
  expect(text).toMatch(/มีข้อที่ต้องปรับปรุง/u);
  expect(text).toMatch(/ยังไม่ได้กำหนดมาตรการ ๒/u);
});

test('a memo to who reviews and approves as one goes through nobody, and asks nobody for an opinion', async () => {
  const [preparer, reviewer, approver] = report.signatures;
  if (!preparer || !reviewer || !approver) throw new Error('the example has three who sign');
  const name = 'นายสมชาย ตัวอย่าง';
  const signatures = [preparer, { ...reviewer, name }, { ...approver, name: 'สมชาย  ตัวอย่าง' }];
  const model = officialModel({ ...report, signatures });
  const memo = composeOfficial('memo', model);
  expect(memo).toMatchObject({ to: { text: expect.not.stringContaining('ผ่าน') }, opinion: null });
  expect(templateValues('memo', model)).toMatchObject({
    reviewer: expect.stringMatching(/^\.+$/),
    reviewerPosition: expect.stringMatching(/^\.+$/),
  });
  const texts = [
    (await pagesOf(await writeOfficialPdf('memo', model))).join(''),
    await wordsOf(await writeOfficialDocx('memo', model)),
  ];
  for (const text of texts) {
    expect(text).toContain('คำสั่งของ');
    expect(text).not.toContain('ความเห็นของ');
  }
  const signer = { name: 'นางมานี ตัวอย่าง', position: 'นายก', capacity: 'holds', ownPosition: null } as const;
  const signedByAnother = composeOfficial('memo', { ...model, signer });
  expect(signedByAnother).toMatchObject({ to: { text: expect.stringContaining('ผ่าน') } });
}, 60_000);

test('without measures nothing is announced, and the memo does not ask to sign it', () => {
  const model = officialModel({ ...report, measures: [] });
  const text = JSON.stringify(composeOfficial('memo', model));
  expect(text).not.toContain('ลงนามในประกาศ');
  expect(text).toContain('โดยยังไม่ได้กำหนดมาตรการ');
});
