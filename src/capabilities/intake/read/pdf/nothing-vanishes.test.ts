import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { line, makePdf, show } from '../../../../../test/support/make-pdf.ts';
import { faultyReports } from '../../../../../test/support/reports-2567.ts';
import { readGlyphs } from './glyphs.ts';
import { pageSpace } from './page-space.ts';
import { withDocument } from './pdfium.ts';
import { readPdf } from './read-pdf.ts';

/** How often each letter is there, spaces left out. */
function countLetters(texts: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const letter of text.replace(/\s/gu, '')) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const missingFrom = (delivered: Map<string, number>, printed: Map<string, number>) =>
  [...printed].filter(([letter, count]) => (delivered.get(letter) ?? 0) < count).map(([letter]) => letter);

/** What a PDF is read as: its blocks, and the running heads and page numbers, which are told once for all pages. */
async function delivered(bytes: Uint8Array, pages: number) {
  const reading = await readPdf(bytes);
  if (!reading.ok) throw new Error(reading.refusal.fault);
  const { blocks, furniture = [] } = reading.value;
  return countLetters([
    ...blocks.flatMap((block) => (block.kind === 'row' ? block.cells : [block.text])),
    ...furniture.flatMap(({ text }) => Array.from({ length: pages }, () => text)),
  ]);
}

const word = fc.constantFrom(
  'i1',
  'O25',
  '98.78',
  '100.00',
  'guide',
  'meet all',
  '1) write',
  '2) print',
  '1 Jan - 31',
);
const cell = fc.array(word, { maxLength: 3 });
const row = fc.record({
  cells: fc.array(cell, { minLength: 1, maxLength: 5 }),
  isCentred: fc.boolean(),
  isRuled: fc.boolean(),
});
const page = fc.record({
  rows: fc.array(row, { minLength: 1, maxLength: 12 }),
  top: fc.constantFrom(830, 800, 780, 600),
  hasUprights: fc.boolean(),
  hasHead: fc.boolean(),
});

/** A page drawn as word processors draw tables: cells of some lines, set at the top or in the middle of their row. */
function draw({
  rows,
  top,
  hasUprights,
  hasHead,
}: typeof page extends fc.Arbitrary<infer Page> ? Page : never) {
  const drawn: string[] = [];
  const texts: string[] = [];
  let y = top;
  const put = (x: number, at: number, text: string) => {
    drawn.push(show(x, at, text));
    texts.push(text);
  };
  if (hasHead) {
    for (const [index, text] of ['Measure', 'Steps', 'Unit'].entries()) put(50 + 110 * index, y, text);
    y -= 16;
  }
  for (const { cells, isCentred, isRuled } of rows) {
    const most = Math.max(...cells.map(({ length }) => length), 1);
    if (y - 14 * most < 20) break;
    if (isRuled) drawn.push(line(48, y + 11, 560, y + 11));
    cells.forEach((words, column) => {
      const down = isCentred ? 7 * (most - words.length) : 0;
      for (const [index, text] of words.entries()) put(50 + 110 * column, y - down - 14 * index, text);
    });
    y -= 14 * most + 6;
  }
  if (hasUprights) drawn.push(...[48, 158, 268, 560].map((x) => line(x, top + 11, x, y)));
  return { stream: drawn.join('\n'), texts };
}

describe('every letter that is printed is in a block, or among the running heads', () => {
  it('however the tables of the pages are drawn', async () => {
    const pages = fc.array(page, { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(pages, async (given) => {
        const drawn = given.map(draw);
        const texts = drawn.flatMap((own) => own.texts);
        fc.pre(texts.length > 0);
        const found = await delivered(makePdf(drawn.map(({ stream }) => stream)), given.length);
        expect(missingFrom(found, countLetters(texts))).toEqual([]);
      }),
    );
  });

  it.each(faultyReports())('of $whose', async ({ files }) => {
    const bytes = files.get('report.pdf') ?? Buffer.of();
    const printed = await withDocument(bytes, (pdfium, handles) =>
      Array.from(handles, (handle) =>
        readGlyphs(pdfium, handle, pageSpace(pdfium, handle)).glyphs.map(({ text }) => text),
      ),
    );
    if (!Array.isArray(printed)) throw new Error(printed);
    // Marks that a font prints twice, and ำ in two parts, are written once: letters alone are compared.
    const letters = printed.flat().map((text) => text.replace(/[\u0e31-\u0e3a\u0e47-\u0e4e]/gu, ''));
    expect(missingFrom(await delivered(bytes, printed.length), countLetters(letters))).toEqual([]);
  });
});
