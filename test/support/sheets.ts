import type { Page } from 'playwright-core';
import type { Glyph } from '../../src/capabilities/intake/read/pdf/glyph.ts';
import { readGlyphs } from '../../src/capabilities/intake/read/pdf/glyphs.ts';
import { pageSpace } from '../../src/capabilities/intake/read/pdf/page-space.ts';
import { withDocument } from '../../src/capabilities/intake/read/pdf/pdfium.ts';

/** So small that it is told from all other text, and large enough to be in the PDF. */
const MARK_PX = 1;
const MARK_PT = 1.5;

/**
 * Puts a mark that can be found again in print behind every heading, into the head of every table and into both ends of
 * every row that can be seen: `<h3>`, `<t2>` and `<r2.5>`. They stand within the lines that are there, so that nothing
 * moves. Texts of Thai are not found again: a browser's PDF spells them otherwise.
 */
const MARK_ALL = `(() => {
  const seen = (element) => element.checkVisibility() && element.getClientRects().length > 0;
  const textsIn = (element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (walker.currentNode.data.trim() !== '') texts.push(walker.currentNode);
    return texts.filter((text) => seen(text.parentElement) && !text.parentElement.closest('svg, .govuk-visually-hidden'));
  };
  const mark = (text, name, where) => {
    const span = document.createElement('span');
    span.style.cssText = 'font-size: ${MARK_PX}px; white-space: nowrap';
    span.textContent = '<' + name + '>';
    text?.[where](span);
  };
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, caption, summary')]
    .filter((one) => seen(one) && !one.classList.contains('govuk-visually-hidden'));
  const names = headings.map((heading) => heading.textContent);
  headings.forEach((heading, at) => mark(textsIn(heading).at(-1), 'h' + at, 'after'));
  [...document.querySelectorAll('table')].filter(seen).forEach((table, at) => {
    if (table.tHead) mark(textsIn(table.tHead).at(0), 't' + at, 'after');
    [...table.tBodies].flatMap((body) => [...body.rows]).filter(seen).forEach((row, number) => {
      // What is told of several rows stands beside the first of them, wherever they end.
      for (const cell of [...row.cells].filter((one) => one.rowSpan === 1)) {
        const texts = textsIn(cell);
        mark(texts.at(0), 'r' + at + '.' + number, 'before');
        mark(texts.at(-1), 'r' + at + '.' + number, 'after');
      }
    });
  });
  return names;
})()`;

type Sheet = { readonly marks: ReadonlyMap<string, number>; readonly lowest: number | null };

/** What can be used on a screen alone and is seen nevertheless, and links whose address would be printed. */
const OF_SCREENS = `[
  ...[...document.querySelectorAll('nav, button:not(.ps-term), .govuk-button, .ps-terms, .ps-footer')]
    .filter((one) => one.checkVisibility() && one.getClientRects().length > 0)
    .map((one) => 'is printed: ' + (one.className || one.tagName)),
  ...[...document.querySelectorAll('main a')]
    .filter((link) => getComputedStyle(link, '::after').content !== 'none')
    .map((link) => 'an address is printed: ' + link.textContent),
]`;

type Printed = {
  readonly sheets: number;
  /** The first sheet lies across. */
  readonly isAcross: boolean;
  readonly faults: readonly string[];
};

/** What is wrong with a page as it is printed, one line each, and how many sheets it takes. */
export async function printedFaults(page: Page): Promise<Printed> {
  await page.emulateMedia({ media: 'print' });
  const ofScreens = await page.evaluate<string[]>(OF_SCREENS);
  const headings = await page.evaluate<string[]>(MARK_ALL);
  const printed = await page.pdf({ preferCSSPageSize: true });
  const sheets = await withDocument(printed, (pdfium, pages) =>
    Array.from(pages, (one) => {
      const space = pageSpace(pdfium, one);
      return { ...sheetOf(readGlyphs(pdfium, one, space).glyphs), isAcross: space.width > space.height };
    }),
  );
  if (typeof sheets === 'string') throw new Error(`the print is ${sheets}`);
  const faults = sheets.flatMap(({ marks, lowest }, at) => {
    const number = at + 1;
    if (lowest === null) return [`sheet ${number} is blank`];
    return [...marks].flatMap(([name, baseline]) => {
      if (name.startsWith('h') && baseline >= lowest - 1)
        return [`a heading ends sheet ${number}: ${headings[Number(name.slice(1))]}`];
      return name.startsWith('t') && baseline >= lowest - 1 ? [`a table's head ends sheet ${number}`] : [];
    });
  });
  return {
    sheets: sheets.length,
    isAcross: sheets[0]?.isAcross ?? false,
    faults: [...ofScreens, ...faults, ...tableFaults(sheets)],
  };
}

function sheetOf(glyphs: readonly Glyph[]): Sheet {
  const marks = new Map<string, number>();
  let name = '';
  let lowest: number | null = null;
  for (const { text, size, baseline } of glyphs) {
    if (size >= MARK_PT) {
      if (text.trim() !== '') lowest = Math.max(lowest ?? 0, baseline);
      continue;
    }
    name = text === '<' ? '' : text === '>' ? name : name + text.trim();
    if (text === '>') marks.set(name, baseline);
  }
  return { marks, lowest };
}

/** Rows that stand on several sheets, and sheets on which a table goes on without its head. */
function tableFaults(sheets: readonly Sheet[]): readonly string[] {
  const placed = sheets.flatMap(({ marks }, at) => [...marks.keys()].map((name) => ({ name, at })));
  const rows = placed.filter(({ name }) => name.startsWith('r'));
  const withHead = new Set(placed.map(({ name }) => name).filter((name) => name.startsWith('t')));
  const torn = [...Map.groupBy(rows, ({ name }) => name).values()].flatMap(([first, ...others]) =>
    first && others.length > 0 ? [`a row is torn after sheet ${first.at + 1}: ${first.name}`] : [],
  );
  const headless = new Set(
    rows.flatMap(({ name, at }) => {
      const table = `t${name.slice(1).split('.')[0]}`;
      return withHead.has(table) && !sheets[at]?.marks.has(table)
        ? [`a table has no head on sheet ${at + 1}`]
        : [];
    }),
  );
  return [...torn, ...headless];
}
