import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { Source } from '../../source.ts';
import { type Unreadable, unreadable } from '../unreadable.ts';
import { dropReprints } from './drop-reprints.ts';
import { ANY_SETTING, addSettings, type Settings } from './find-rows.ts';
import type { PrintedPage } from './furniture.ts';
import type { Glyph } from './glyph.ts';
import { readGlyphs } from './glyphs.ts';
import { joinPages } from './join-pages.ts';
import { BLANK_FOOT, type Foot, layOutPage } from './page-blocks.ts';
import { findPageNumbers, type PageContent } from './page-numbers.ts';
import { pageSpace } from './page-space.ts';
import { type Pdfium, withDocument } from './pdfium.ts';
import type { PageBlock } from './printed-block.ts';
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
  const first = layOutPages(printed, numbers, ANY_SETTING);
  // How a document sets the cells of its tables only all of them tell.
  const { pages } = first.against === ANY_SETTING ? first : layOutPages(printed, numbers, first.against);
  if (pages.every(({ blocks }) => blocks.length === 0)) return refuse(unreadable('no-text'));
  return ok({ form: 'pdf', ...joinPages(pages) });
}

function layOutPages(printed: readonly PageContent[], apart: ReadonlySet<Glyph>, others: Settings) {
  const pages: PrintedPage[] = [];
  let foot: Foot = BLANK_FOOT;
  let against = ANY_SETTING;
  for (const content of printed) {
    const { width, height } = content;
    const laid = layOutPage(content, apart, foot, others);
    const before = pages.at(-1);
    const taken = new Set<PageBlock>(foot.atFoot.slice(foot.atFoot.length - laid.taken));
    if (before && taken.size > 0)
      pages[pages.length - 1] = { ...before, blocks: before.blocks.filter((block) => !taken.has(block)) };
    pages.push({ width, height, blocks: laid.blocks });
    if (laid.against !== ANY_SETTING) against = addSettings(against, laid.against);
    foot = laid;
  }
  return { pages, against };
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
