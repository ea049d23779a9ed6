import mammoth from 'mammoth';
import { afterAll, expect, test } from 'vitest';
import { makeDocx } from '../../../test/support/make-zip.ts';
import { officialModel } from '../../../test/support/official-model.ts';
import { writeStartingTemplate } from '../docx/write-docx.ts';
import { closeWriters } from '../index.ts';
import { missingTags } from './judge-template.ts';
import { examineTemplate, writeFromTemplate } from './run-template.ts';

afterAll(closeWriters);

const model = officialModel();
const given = { agency: model.report.agency.name, digits: 'thai', madeOn: model.madeOn } as const;

test.each(['memo', 'announcement'] as const)(
  'the starting template of the %s holds no unknown tag, and says what our paper says',
  async (kind) => {
    const template = await writeStartingTemplate(kind, given, model.letterhead);
    const examined = await examineTemplate(kind, template);
    if (!examined.ok) throw new Error(JSON.stringify(examined.refusal));
    expect(missingTags(kind, examined.value.known)).not.toContain('foot');
    const filled = await writeFromTemplate(kind, template, model);
    const { value } = await mammoth.extractRawText({ buffer: filled });
    expect(value).not.toMatch(/[{}]/u);
    for (const { title } of model.report.measures) {
      if (kind === 'announcement') expect(value).toContain(title);
    }
    expect(value).toContain(kind === 'memo' ? 'บันทึกข้อความ' : 'จึงประกาศให้ทราบโดยทั่วกัน');
  },
);

test('a file that takes too long, too much memory, or is too large, is refused', async () => {
  const refusalOf = async (file: Uint8Array, limits?: Parameters<typeof examineTemplate>[2]) => {
    const examined = await examineTemplate('memo', file, limits);
    return examined.ok ? null : examined.refusal;
  };
  const long = makeDocx('<w:p><w:r><w:t>{เรื่อง}</w:t></w:r></w:p>'.repeat(100_000));
  expect(await refusalOf(long, { seconds: 0.5, megabytes: 256 })).toEqual([
    { kind: 'file', fault: 'too-slow' },
  ]);
  expect(await refusalOf(long, { seconds: 60, megabytes: 48 })).toEqual([
    { kind: 'file', fault: 'too-much-memory' },
  ]);
  expect(await refusalOf(Buffer.alloc(25 * 1024 * 1024 + 1))).toEqual([{ kind: 'file', fault: 'too-large' }]);
});
