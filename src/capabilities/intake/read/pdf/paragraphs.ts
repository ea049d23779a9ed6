import type { PrintedPage } from './furniture.ts';
import { beginsEntry, joinLines } from './join-lines.ts';
import type { TextLine } from './lines.ts';
import type { PageBlock, PageLine } from './printed-block.ts';

/** One and a half lines of the tallest Thai fonts, in sizes of the type. */
const WIDEST_PITCH = 2.7;
/** A row of a table without lines ends in its figure, however full it is. */
const ENDS_IN_FIGURE = /[\d๐-๙][.,][\d๐-๙]{2}\s*$/u;
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** What tells whether a line goes on with the sentence of the line before. */
export type Paragraphs = { readonly body: Body; readonly openings: ReadonlySet<string> };

/** What the lines of a document's pages, without furniture, say about its paragraphs. */
export function studyParagraphs(pages: readonly PrintedPage[]): Paragraphs {
  const body = bodyOf(pages);
  const begun = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block, index) => {
      const before = blocks[index - 1];
      if (block.kind !== 'line') return [];
      if (before?.kind === 'line' && isNear(before, block) && isFollowing(before, block, body)) return [];
      return openingOf(block.text) ?? [];
    }),
  );
  const repeated = [...Map.groupBy(begun, (opening) => opening)].filter(([, { length }]) => length > 1);
  return { body, openings: new Set(repeated.map(([opening]) => opening)) };
}

const OPENING = /^([^\d๐-๙:]{2,30}?)\s*(:|[\d๐-๙]+)\s*\S/u;

/** How a labelled paragraph ("การพัฒนา : …") or a numbered heading with a name begins; others have no opening. */
function openingOf(text: string): string | undefined {
  const [, words = '', sign] = OPENING.exec(text) ?? [];
  return sign && `${words.replace(/\s/g, '')}${sign === ':' ? ':' : '#'}`;
}

/** The lines of a page's paragraphs joined where a line was full and the next goes on with its sentence. */
export function joinParagraphs(blocks: readonly PageBlock[], paragraphs: Paragraphs): PageBlock[] {
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    const areLines = before?.kind === 'line' && block.kind === 'line';
    if (areLines && isNear(before, block) && isWrapped(before, block, paragraphs))
      joined[joined.length - 1] = joinTwo(before, block);
    else joined.push(block);
  }
  return joined;
}

const isNear = ({ printed: above }: PageLine, { printed: below }: PageLine) =>
  below.baseline - above.baseline <= WIDEST_PITCH * above.size;

/** Whether a line goes on with the sentence of the line before, maybe on the next page. */
export function isWrapped(before: PageLine, next: PageLine, { body, openings }: Paragraphs): boolean {
  return isFollowing(before, next, body) && !openings.has(openingOf(next.text) ?? '');
}

export const joinTwo = (before: PageLine, next: PageLine): PageLine => ({
  ...before,
  printed: next.printed,
  text: joinLines([before.text, next.text]),
});

type Body = { readonly left: number; readonly right: number };

/** The type area: the outermost edges that lines and tables reach on any page. */
function bodyOf(pages: readonly PrintedPage[]): Body {
  const boxes: Body[] = pages
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'line' ? block.printed : block.grid));
  return {
    left: boxes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: boxes.reduce((most, { right }) => Math.max(most, right), 0),
  };
}

function isFollowing(before: PageLine, next: PageLine, body: Body): boolean {
  const [line, following] = [before.printed, next.printed];
  if (ENDS_IN_FIGURE.test(before.text)) return false;
  if (beginsEntry(next.text) || Math.abs(line.size - following.size) > 0.06 * line.size) return false;
  const indent = line.left - body.left;
  const rest = body.right - line.right;
  const isCentred = Math.abs(indent - rest) < line.size && indent > line.size;
  if (!isCentred && following.left > line.left + line.size) return false;
  return (isCentred ? indent + rest : rest) < firstWordWidth(next.text, following) + 0.5 * line.size;
}

/** How wide the first word of a line is: had it fitted on the line before, it would stand there. */
function firstWordWidth(text: string, line: TextLine): number {
  const [word] = WORDS.segment(text.slice(0, 40));
  let length = 0;
  const end = line.glyphs.find((glyph) => {
    length += glyph.text.length;
    return length >= (word?.segment.length ?? 0);
  });
  return (end?.right ?? line.right) - line.left;
}
