import { toArabicDigits } from '../../../../kernel/thai/digits.ts';
import { MARGIN, PAGE_NUMBER, RUNNING_FROM } from './furniture.ts';
import type { Glyph } from './glyph.ts';
import { headsAtTop } from './head-at-top.ts';
import { groupLines, textOfLine } from './lines.ts';
import type { Rules } from './rules.ts';
import type { SlantedText } from './slanted.ts';

/** What is printed on a page, before it is told what is a table. */
export type PageContent = {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly slanted: readonly SlantedText[];
  readonly rules: Rules;
};

const SAME_HEIGHT = 4;
const FEWEST_PAGES = 3;
/** They stand on more than this share of the pages from the first to the last of them; other numbers meet by chance. */
const FEWEST_SHARE = 0.5;

/**
 * The glyphs of page numbers: lines in the margin that hold only a number and count on from page to page at one height;
 * and of running heads and feet: lines outside all horizontal rules that stand at one height of several pages.
 * Chromium draws the lines of a table that goes on over the page on into the margins, so that they seem to be in it.
 */
export function findPageNumbers(pages: readonly PageContent[]): ReadonlySet<Glyph> {
  const heads = headsAtTop(pages);
  const marginal = pages.flatMap(({ height, glyphs, rules }, page) => {
    const outermost = rules.horizontal.map(({ at }) => at).filter((at) => at > 0 && at < height);
    const [top, bottom] = [Math.min(...outermost), Math.max(...outermost)];
    return groupLines(
      glyphs.filter(({ baseline }) => baseline < MARGIN * height || baseline > (1 - MARGIN) * height),
    ).map((line): MarginalLine => {
      const text = toArabicDigits(textOfLine(line)).trim();
      const isOutside =
        line.baseline < Math.min(top, height / 2) || line.baseline > Math.max(bottom, height / 2);
      return { page, text, isOutside, height: Math.round(line.baseline / SAME_HEIGHT), glyphs: line.glyphs };
    });
  });
  const numbers = Map.groupBy(
    marginal.filter(({ text }) => PAGE_NUMBER.test(text)),
    ({ text, page, height }) => `${Number(/\d+/.exec(text)?.[0]) - page} ${height}`,
  );
  const running = Map.groupBy(
    marginal.filter(({ isOutside, glyphs }) => isOutside && !glyphs.some((glyph) => heads.has(glyph))),
    ({ text, height }) => `${text.replace(/\d+/g, '#')} ${height}`,
  );
  const found = [
    ...[...numbers.values()].filter(areSeries),
    ...[...running.values()].filter(({ length }) => length >= RUNNING_FROM),
  ];
  return new Set(found.flatMap((lines) => lines.flatMap(({ glyphs }) => glyphs)));
}

type MarginalLine = {
  readonly page: number;
  readonly text: string;
  readonly isOutside: boolean;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
};

function areSeries(lines: readonly MarginalLine[]): boolean {
  const span = (lines.at(-1)?.page ?? 0) - (lines[0]?.page ?? 0) + 1;
  return lines.length >= FEWEST_PAGES && lines.length > FEWEST_SHARE * span;
}
