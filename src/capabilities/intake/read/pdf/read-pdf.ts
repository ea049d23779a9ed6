import { ok, type Result, refuse } from '../../../../kernel/result.ts';
import type { Paragraph, Place, Source } from '../../source.ts';
import { cleanText } from '../clean-text.ts';
import { type Unreadable, unreadable } from '../unreadable.ts';
import { dropReprints } from './drop-reprints.ts';
import { ANY_SETTING, addSettings, type Settings } from './find-rows.ts';
import type { PrintedPage } from './furniture.ts';
import type { Glyph } from './glyph.ts';
import { readGlyphs } from './glyphs.ts';
import { joinPages } from './join-pages.ts';
import { groupLines } from './lines.ts';
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
  const { blocks, furniture } = joinPages(pages);
  return ok({ form: 'pdf', blocks, furniture: [...furniture, ...slantedOnce(contents)] });
}

/** What is set at a slant, once however many pages repeat it, at the line beside which it begins. */
function slantedOnce(contents: readonly PageContent[]): Paragraph[] {
  const all = contents.flatMap(({ slanted, glyphs }, index) =>
    slanted.map(({ text, baseline }) => ({ text: cleanText(text), baseline, glyphs, page: index + 1 })),
  );
  return [...Map.groupBy(all, ({ text }) => text).values()].flatMap(([first]) => {
    if (!first) return [];
    const above = groupLines(first.glyphs).filter((line) => line.baseline < first.baseline);
    return { kind: 'paragraph', place: placeAt(first.page, above.length + 1), text: first.text };
  });
}

const placeAt = (page: number, line: number): Place => ({ kind: 'page', page, line });

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
  if (!page) return { width: 0, height: 0, glyphs: [], slanted: [], rules: { horizontal: [], vertical: [] } };
  const space = pageSpace(pdfium, page);
  return {
    width: space.width,
    height: space.height,
    ...readGlyphs(pdfium, page, space),
    rules: readRules(pdfium, page, space),
  };
}
