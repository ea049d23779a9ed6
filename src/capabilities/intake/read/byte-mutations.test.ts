import ExcelJS from 'exceljs';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { makePdf, show } from '../../../../test/support/make-pdf.ts';
import { makeZip } from '../../../../test/support/make-zip.ts';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Source } from '../source.ts';
import { readInProcess, stopReading } from './read-in-process.ts';

afterAll(stopReading);

const figures = rulebook2567.items.map(({ id }, at) => [id, (90 + (at % 10) + 0.37).toFixed(2)] as const);
const csv = Buffer.from(['item,score', ...figures.map((row) => row.join(','))].join('\n'));

async function xlsx(): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book
    .addWorksheet('scores')
    .addRows([['item', 'score'], ...figures.map(([id, score]) => [id, Number(score)])]);
  return Buffer.from(await book.xlsx.writeBuffer());
}

const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`;
const docx = makeZip([
  {
    name: '[Content_Types].xml',
    content:
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  },
  {
    name: '_rels/.rels',
    content:
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  },
  {
    name: 'word/document.xml',
    content: `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:tbl>${figures
      .map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`)
      .join('')}</w:tbl></w:body></w:document>`,
  },
]);
const pdf = makePdf([
  figures
    .slice(0, 40)
    .map(([id, score], at) => `${show(60, 780 - at * 18, id)}\n${show(300, 780 - at * 18, score)}`)
    .join('\n'),
]);

const inputs = { csv, docx, pdf, xlsx: await xlsx() };

const mutation = fc.record({
  kind: fc.constantFrom('flip', 'cut', 'drop', 'splice'),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  bytes: fc.uint8Array({ minLength: 1, maxLength: 24 }),
});

type Mutation = { kind: string; at: number; bytes: Uint8Array };

function mutate(content: Buffer, { kind, at, bytes }: Mutation): Buffer {
  const place = Math.floor(at * content.length);
  const rest = kind === 'cut' ? content.length : kind === 'splice' ? place : place + bytes.length;
  const between = kind === 'flip' || kind === 'splice' ? bytes : [];
  return Buffer.concat([content.subarray(0, place), Buffer.from(between), content.subarray(rest)]);
}

/** The one figure that letters may stand for: a full score, part of it in digits. */
const FULL_SCORE_ALIKE = /(?=\S*\d)[1lI|][0Oo]{2}(?:[.,][0Oo]{2})?/;

/** Every number of a source as it would be printed with two decimals. */
function numbersIn({ blocks }: Source): Set<string> {
  const text = blocks.map((block) => (block.kind === 'row' ? block.cells.join(' ') : block.text)).join('\n');
  const arabic = toArabicDigits(text);
  const numbers = [...arabic.matchAll(/\d+(?:[.,]\s?\d+)?/g)].map(([found]) =>
    Number(found.replace(/\s/g, '').replace(',', '.')).toFixed(2),
  );
  return new Set(FULL_SCORE_ALIKE.test(arabic) ? [...numbers, '100.00'] : numbers);
}

describe.each(Object.entries(inputs))('whatever happens to the bytes of a %s', (form, content) => {
  test('it is refused in words, or every score stands in what was read', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const original = { name: `result.${form}`, content: mutations.reduce(mutate, content) };
        const read = await readInProcess(original, rulebook2567);
        if (!read.ok) {
          expect(read.refusal.message.th.length).toBeGreaterThan(10);
          return;
        }
        const { report } = read.value.checked;
        const standing = numbersIn(read.value.source);
        for (const { number } of report.items)
          if (number?.score != null) expect(standing).toContain(showScore(number.score));
      }),
      { numRuns: 30, seed: 2567 },
    );
  }, 120_000);
});

test('unspoiled, each is read', async () => {
  for (const [form, content] of Object.entries(inputs)) {
    const read = await readInProcess({ name: `result.${form}`, content }, rulebook2567);
    const items = read.ok ? read.value.checked.report.items : [];
    expect([form, items.length]).toEqual([form, form === 'pdf' ? 40 : figures.length]);
  }
});
