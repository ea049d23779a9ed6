import mammoth from 'mammoth';
import { afterAll, expect, test } from 'vitest';
import { makeDocx } from '../../../test/support/make-zip.ts';
import { officialModel } from '../../../test/support/official-model.ts';
import { exampleReport } from '../../../test/support/report-model.ts';
import { writeStartingTemplate } from '../docx/write-docx.ts';
import { closeWriters } from '../index.ts';
import { printedIn } from '../thai-figures.ts';
import { missingTags } from './judge-template.ts';
import { examineTemplate, writeFromTemplate } from './run-template.ts';
import { TEMPLATE_PAPERS } from './tag-names.ts';

afterAll(closeWriters);

const model = officialModel();
const given = { agency: model.report.agency.name, digits: 'thai', madeOn: model.madeOn } as const;

const models = { memo: model, announcement: model, report: exampleReport() };

/** What a paper must say of the example, and how ours would begin. */
const SAYS = {
  memo: ['บันทึกข้อความ'],
  announcement: ['จึงประกาศให้ทราบโดยทั่วกัน', ...model.report.measures.map(({ title }) => title)],
  report: [
    'ตารางที่ ๑๐',
    ...model.report.measures.flatMap(({ title, steps }) => [title, ...steps]),
    ...model.report.topics.map(({ paragraphs }) => paragraphs.sustain),
  ],
} as const;

test.each(TEMPLATE_PAPERS)(
  'the starting template of the %s holds no unknown tag, and says what our paper says',
  async (kind) => {
    const template = await writeStartingTemplate(kind, given, model.letterhead);
    const examined = await examineTemplate('one', kind, template);
    if (!examined.ok) throw new Error(JSON.stringify(examined.refusal));
    expect(missingTags(kind, examined.value.known)).not.toContain('foot');
    const filled = await writeFromTemplate('one', kind, template, models[kind]);
    if (!filled.ok) throw new Error(filled.refusal);
    const { value } = await mammoth.extractRawText({ buffer: filled.value });
    expect(value).not.toMatch(/[{}]/u);
    for (const text of SAYS[kind]) expect(value).toContain(printedIn('thai')(text));
  },
);

test('a file that takes too long, too much memory, or is too large, is refused', async () => {
  const refusalOf = async (file: Uint8Array, limits?: Parameters<typeof examineTemplate>[3]) => {
    const examined = await examineTemplate('one', 'memo', file, limits);
    return examined.ok ? null : examined.refusal;
  };
  const long = makeDocx('<w:p><w:r><w:t>{เรื่อง}</w:t></w:r></w:p>'.repeat(2000));
  expect(await refusalOf(long, { seconds: 0.05, megabytes: 256 })).toEqual([
    { kind: 'file', fault: 'too-slow' },
  ]);
  expect(await refusalOf(long, { seconds: 60, megabytes: 8 })).toEqual([
    { kind: 'file', fault: 'too-much-memory' },
  ]);
  expect(await refusalOf(Buffer.alloc(25 * 1024 * 1024 + 1))).toEqual([{ kind: 'file', fault: 'too-large' }]);
});

test('a template that a large report would not be filled into is refused', async () => {
  const repeated = (count: number) =>
    ['{#มาตรการ}', ...Array<string>(count).fill('{ชื่อมาตรการ}'), '{/มาตรการ}']
      .map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`)
      .join('');
  const examine = (count: number) =>
    examineTemplate('one', 'report', makeDocx(repeated(count)), { seconds: 60, megabytes: 48 });
  expect(await examine(20)).toMatchObject({ ok: true });
  expect(await examine(400)).toEqual({ ok: false, refusal: [{ kind: 'file', fault: 'too-much-memory' }] });
});

test('agencies take turns, and one of which too many wait is told so', async () => {
  const done: string[] = [];
  const bring = async (agency: string) => {
    const examined = await examineTemplate(agency, 'memo', Buffer.alloc(0));
    const outcome = examined.ok ? 'taken' : examined.refusal === 'crowded' ? 'crowded' : 'refused';
    done.push(`${agency} ${outcome}`);
  };
  await Promise.all(
    ['many', 'many', 'many', 'many', 'many', 'many', 'many', 'many', 'many', 'few'].map(bring),
  );
  expect(done[0]).toBe('many crowded');
  expect(done.filter((one) => one === 'many refused')).toHaveLength(8);
  expect(done.indexOf('few refused')).toBeLessThanOrEqual(5);
});
