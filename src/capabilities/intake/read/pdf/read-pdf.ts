import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { Source } from '../../source.ts';
import { type Unreadable, unreadable } from '../unreadable.ts';
import type { PrintedPage } from './furniture.ts';
import { readGlyphs } from './glyphs.ts';
import { joinPages } from './join-pages.ts';
import { layOutPage } from './page-blocks.ts';
import { pageSpace } from './page-space.ts';
import { type Pdfium, withDocument } from './pdfium.ts';
import { readRules } from './rules.ts';

/**
 * Reads a PDF with a text layer. Tables are found by their ruling lines, and without any by the gaps between columns.
 * Places are `page P line L`, L counting the page's lines of text from the top. A page that cannot be opened is blank.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const pages = await withDocument(bytes, (pdfium, handles) =>
    Array.from(handles, (page) => readPage(pdfium, page)),
  );
  if (pages === 'password') return refuse(unreadable('password'));
  if (pages === 'damaged') return refuse(unreadable('damaged', { form: 'PDF' }));
  if (pages.every(({ blocks }) => blocks.length === 0)) return refuse(unreadable('no-text'));
  return ok({ form: 'pdf', ...joinPages(pages) });
}

function readPage(pdfium: Pdfium, page: number): PrintedPage {
  if (!page) return { width: 0, height: 0, blocks: [] };
  const space = pageSpace(pdfium, page);
  const blocks = layOutPage(readGlyphs(pdfium, page, space), readRules(pdfium, page, space));
  return { width: space.width, height: space.height, blocks };
}
