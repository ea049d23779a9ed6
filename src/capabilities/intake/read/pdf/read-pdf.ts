import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { Paragraph, Row, Source } from '../../source.ts';
import { cleanText } from '../clean-text.ts';
import { type Unreadable, unreadable } from '../unreadable.ts';
import { readGlyphs } from './glyphs.ts';
import { layOutPage, type PageBlock } from './page-blocks.ts';
import { pageSpace } from './page-space.ts';
import { type Pdfium, withDocument } from './pdfium.ts';
import { readRules } from './rules.ts';

/**
 * Reads a PDF with a text layer. Tables are found by their ruling lines, and without any by the gaps between columns.
 * Places are `page P line L`, L counting the page's lines of text from the top.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const pages = await withDocument(bytes, (pdfium, handles) =>
    Array.from(handles, (page) => readPage(pdfium, page)),
  );
  if (pages === 'password') return refuse(unreadable('password'));
  if (pages === 'damaged') return refuse(unreadable('damaged', { form: 'PDF' }));
  if (pages.every((blocks) => blocks.length === 0)) return refuse(unreadable('no-text'));
  let table = 0;
  const blocks = pages.flatMap((page, index) => {
    let grid: unknown = null;
    return page.map((block): Paragraph | Row => {
      const place = { kind: 'page', page: index + 1, line: block.line } as const;
      if (block.kind === 'line') return { kind: 'paragraph', place, text: cleanText(block.text) };
      if (block.grid !== grid) {
        grid = block.grid;
        table++;
      }
      return { kind: 'row', table, place, cells: block.cells.map(cleanText) };
    });
  });
  return ok({ form: 'pdf', blocks });
}

function readPage(pdfium: Pdfium, page: number): PageBlock[] {
  if (!page) return [];
  const space = pageSpace(pdfium, page);
  return layOutPage(readGlyphs(pdfium, page, space), readRules(pdfium, page, space));
}
