import { toArabicDigits } from '../../../../kernel/thai/digits.ts';
import { MARGIN, PAGE_NUMBER } from './furniture.ts';
import type { Glyph } from './glyphs.ts';
import { groupLines, textOfLine } from './lines.ts';
import type { Rules } from './rules.ts';

/** What is printed on a page, before it is told what is a table. */
export type PageContent = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly rules: Rules;
};

const SAME_HEIGHT = 4;
const FEWEST_PAGES = 2;
/** They stand on more than this share of the pages from the first to the last of them; other numbers meet by chance. */
const FEWEST_SHARE = 0.5;

/**
 * The glyphs of page numbers: lines in the margin that hold only a number and count on from page to page at one height.
 * Chromium draws the lines of a table that goes on over the page down into the margin, so that they seem to be in it.
 */
export function findPageNumbers(pages: readonly PageContent[]): ReadonlySet<Glyph> {
  const counted = pages.flatMap(({ height, glyphs }, page) => {
    const marginal = glyphs.filter(
      ({ baseline }) => baseline < MARGIN * height || baseline > (1 - MARGIN) * height,
    );
    return groupLines(marginal).flatMap((line) => {
      const text = toArabicDigits(textOfLine(line));
      if (!PAGE_NUMBER.test(text)) return [];
      const ahead = Number(/\d+/.exec(text)?.[0]) - page;
      return [{ key: `${ahead} ${Math.round(line.baseline / SAME_HEIGHT)}`, page, glyphs: line.glyphs }];
    });
  });
  const series = [...Map.groupBy(counted, ({ key }) => key).values()];
  return new Set(
    series
      .filter((lines) => {
        const span = (lines.at(-1)?.page ?? 0) - (lines[0]?.page ?? 0) + 1;
        return lines.length >= FEWEST_PAGES && lines.length > FEWEST_SHARE * span;
      })
      .flatMap((lines) => lines.flatMap(({ glyphs }) => glyphs)),
  );
}
