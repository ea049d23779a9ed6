import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { Source } from '../../source.ts';
import { type Unreadable, unreadable } from '../unreadable.ts';
import { dropReprints } from './drop-reprints.ts';
import type { PrintedPage } from './furniture.ts';
import type { OpenTable } from './gap-tables.ts';
import { readGlyphs } from './glyphs.ts';
import { joinPages } from './join-pages.ts';
import { layOutPage } from './page-blocks.ts';
import { findPageNumbers, type PageContent } from './page-numbers.ts';
import { pageSpace } from './page-space.ts';
import { type Pdfium, withDocument } from './pdfium.ts';
import type { PageBlock, PageLine } from './printed-block.ts';
import { readRules } from './rules.ts';

/**
 * Reads a PDF with a text layer. Tables are found by their ruling lines, and without any by the gaps between columns.
 * Places are `page P line L`, L counting the page's lines of text from the top. A page that cannot be opened is blank.
 */
export async function readPdf(bytes: Uint8Array): Promise<Result<Source, Unreadable>> {
  const contents = await withDocument(bytes, (pdfium, handles) =>
    Array.from(handles, (page) => readPage(pdfium, page)),
  );
  if (contents === 'password') return refuse(unreadable('password'));
  if (contents === 'damaged') return refuse(unreadable('damaged', { form: 'PDF' }));
  const printed = dropReprints(contents);
  const numbers = findPageNumbers(printed);
  const pages: PrintedPage[] = [];
  let open: OpenTable | null = null;
  let atFoot: readonly PageLine[] = [];
  for (const { width, height, glyphs, rules } of printed) {
    const laid = layOutPage(glyphs, rules, numbers, open, atFoot);
    const before = pages.at(-1);
    const taken = new Set<PageBlock>(atFoot.slice(atFoot.length - laid.taken));
    if (before && taken.size > 0)
      pages[pages.length - 1] = { ...before, blocks: before.blocks.filter((block) => !taken.has(block)) };
    pages.push({ width, height, blocks: laid.blocks });
    ({ open, atFoot } = laid);
  }
  if (pages.every(({ blocks }) => blocks.length === 0)) return refuse(unreadable('no-text'));
  return ok({ form: 'pdf', ...joinPages(pages) });
}

function readPage(pdfium: Pdfium, page: number): PageContent {
  if (!page) return { width: 0, height: 0, glyphs: [], rules: { horizontal: [], vertical: [] } };
  const space = pageSpace(pdfium, page);
  return {
    width: space.width,
    height: space.height,
    glyphs: readGlyphs(pdfium, page, space),
    rules: readRules(pdfium, page, space),
  };
}
