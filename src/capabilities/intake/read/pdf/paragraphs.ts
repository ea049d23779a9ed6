import type { PrintedPage } from './furniture.ts';
import { beginsEntry, joinLines } from './join-lines.ts';
import type { TextLine } from './lines.ts';
import type { PageBlock, PageLine } from './printed-block.ts';

const WIDEST_PITCH = 2.4;
/** A row of a table without lines ends in its figure, however full it is. */
const ENDS_IN_FIGURE = /[\d๐-๙][.,][\d๐-๙]{2}\s*$/u;
const WORDS = new Intl.Segmenter('th', { granularity: 'word' });

/** The lines of a page's paragraphs joined where a line was full and the next goes on with its sentence. */
export function joinParagraphs(blocks: readonly PageBlock[], pages: readonly PrintedPage[]): PageBlock[] {
  const body = bodyOf(pages);
  const joined: PageBlock[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (before?.kind === 'line' && block.kind === 'line' && isWrapped(before, block, body)) {
      joined[joined.length - 1] = {
        ...before,
        printed: block.printed,
        text: joinLines([before.text, block.text]),
      };
    } else joined.push(block);
  }
  return joined;
}

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

function isWrapped(before: PageLine, next: PageLine, body: Body): boolean {
  const [line, following] = [before.printed, next.printed];
  if (ENDS_IN_FIGURE.test(before.text)) return false;
  if (beginsEntry(next.text) || Math.abs(line.size - following.size) > 0.06 * line.size) return false;
  if (following.baseline - line.baseline > WIDEST_PITCH * line.size) return false;
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
