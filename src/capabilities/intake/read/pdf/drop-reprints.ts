import type { Glyph } from './glyph.ts';
import { groupLines, splitAtGaps, type TextLine, textOfLine } from './lines.ts';
import type { PageContent } from './page-numbers.ts';

/** Lines that the edge of a page cuts are among this many at its foot, and at the head of the next. */
const LINES = 4;
const SAME_PLACE = 0.6;
/** Texts of this many letters are not alike by chance at both sides of a break, at one place across. */
const FEWEST_LETTERS = 12;

type Part = { readonly line: TextLine; readonly text: string };
type Reprint = { readonly parts: readonly Part[]; readonly height: number };

/**
 * The pages without what is printed twice: wkhtmltopdf cuts a long page into pieces, and prints the lines that a cut
 * meets on both, half hidden on each. The two prints are as far apart as the pieces are high, in the whole document.
 */
export function dropReprints(pages: readonly PageContent[]): PageContent[] {
  const feet = pages.map(({ glyphs }) => partsOf(groupLines(glyphs).slice(-LINES)));
  const heads = pages.map(({ glyphs }) => partsOf(groupLines(glyphs).slice(0, LINES)));
  const reprints = heads.flatMap((head, page) => findReprint(feet[page - 1] ?? [], head) ?? []);
  const heights = reprints
    .filter(({ parts }) => parts.some(({ text }) => (text.match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS))
    .map(({ height }) => height);
  const dropped = new Set<Glyph>(
    reprints
      .filter(({ height }) => heights.some((certain) => isAt(height, certain)))
      .flatMap(({ parts }) => parts.flatMap(({ line }) => line.glyphs)),
  );
  if (dropped.size === 0) return [...pages];
  return pages.map((page) => ({ ...page, glyphs: page.glyphs.filter((glyph) => !dropped.has(glyph)) }));
}

const partsOf = (lines: readonly TextLine[]): Part[] =>
  lines
    .flatMap((line) => splitAtGaps(line, 1))
    .map((line) => ({ line, text: textOfLine(line).replace(/\s/g, '') }));

const isAt = (one: number, other: number) => Math.abs(one - other) < SAME_PLACE;

/** The first lines of a page that are the last of the page before, every part of them at the same distance. */
function findReprint(foot: readonly Part[], head: readonly Part[]): Reprint | null {
  const [first] = head;
  const last = foot.at(-1);
  if (!first || !last) return null;
  for (const again of foot.filter((part) => isAlike(part, first))) {
    const height = again.line.baseline - first.line.baseline;
    const above = foot.filter(({ line }) => line.baseline > again.line.baseline - SAME_PLACE);
    const below = head.filter(({ line }) => line.baseline < last.line.baseline - height + SAME_PLACE);
    const isWhole = above.every((part) =>
      below.some((other) => isAlike(part, other) && isAt(part.line.baseline - other.line.baseline, height)),
    );
    if (isWhole && above.length === below.length) return { parts: below, height };
  }
  return null;
}

const isAlike = (one: Part, other: Part) =>
  one.text === other.text && isAt(one.line.left, other.line.left) && isAt(one.line.right, other.line.right);
