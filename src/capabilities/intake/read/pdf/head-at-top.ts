import type { Glyph } from './glyph.ts';
import { groupLines, splitAtGaps, type TextLine, textOfLine } from './lines.ts';

type Page = { readonly height: number; readonly glyphs: readonly Glyph[] };

const UPPER_PART = 0.33;
const SAME_HEIGHT = 4;
const FEWEST_PAGES = 2;
/** A running head has its text at the left, in the middle or at the right, hardly in three places; columns are more. */
const FEWEST_COLUMNS = 3;
const COLUMN_GAP = 0.75;
/** Lines of one head stand closer than this many times the size of the type. */
const CLOSE = 2.1;

/**
 * The glyphs of a table's head that is repeated at the top of pages, for each page: lines that stand close to each
 * other at one height of several pages, and have several columns. Where it stands in the margin it would be taken
 * for a running head, and with it the only head that a table at the top of a page has.
 */
export function headsAtTop(pages: readonly Page[]): ReadonlySet<Glyph> {
  const tops = pages.map(({ height, glyphs }) =>
    groupLines(glyphs.filter(({ baseline }) => baseline < UPPER_PART * height)),
  );
  const seen = Map.groupBy(tops.flat(), keyOf);
  const isRepeated = (line: TextLine) => (seen.get(keyOf(line))?.length ?? 0) >= FEWEST_PAGES;
  const heads = tops.flatMap((lines) => closeGroups(lines.filter(isRepeated))).filter(hasColumns);
  return new Set(heads.flatMap((lines) => lines.flatMap(({ glyphs }) => glyphs)));
}

const keyOf = (line: TextLine) => `${textOfLine(line).trim()} ${Math.round(line.baseline / SAME_HEIGHT)}`;

/** Cells of several lines beside others stand on other lines: columns are what no line of the head runs across. */
function hasColumns(lines: readonly TextLine[]): boolean {
  const parts = lines.map((line) => splitAtGaps(line, COLUMN_GAP));
  const isParted = parts.some(({ length }) => length > 1);
  let columns = 0;
  let end = Number.NEGATIVE_INFINITY;
  for (const { left, right } of parts.flat().sort((a, b) => a.left - b.left)) {
    if (left > end) columns++;
    end = Math.max(end, right);
  }
  return isParted && columns >= FEWEST_COLUMNS;
}

function closeGroups(lines: readonly TextLine[]): TextLine[][] {
  const groups: TextLine[][] = [];
  for (const line of lines) {
    const above = groups.at(-1)?.at(-1);
    if (above && line.baseline - above.baseline < CLOSE * line.size) groups.at(-1)?.push(line);
    else groups.push([line]);
  }
  return groups;
}
