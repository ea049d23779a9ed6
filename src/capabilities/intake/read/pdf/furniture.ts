import { toArabicDigits } from '../../../../kernel/thai/digits.ts';
import type { PageBlock, PageLine } from './printed-block.ts';

export type PrintedPage = {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly PageBlock[];
};

/** Lines in this share of the page above and below may be page numbers and running heads. */
export const MARGIN = 0.12;
export const PAGE_NUMBER =
  /^[-–—\s([]*(?:หน้า(?:ที่)?|page)?\s*\d{1,4}\s*(?:(?:\/|จาก|of)\s*\d{1,4})?[-–—\s)\]]*$/iu;
/** A line at the same height of this many pages is a running head or foot. */
export const RUNNING_FROM = 3;

/** The lines that a program prints on every page: page numbers, running heads and feet, repeated heads of tables. */
export function findFurniture(pages: readonly PrintedPage[]): ReadonlySet<PageBlock> {
  const linesOf = ({ blocks }: PrintedPage) =>
    blocks.filter((block): block is PageLine => block.kind === 'line');
  const marginal = pages.flatMap((page) =>
    linesOf(page).filter(({ top }) => top < MARGIN * page.height || top > (1 - MARGIN) * page.height),
  );
  const keyOf = ({ text, top }: PageLine) =>
    `${toArabicDigits(text).replace(/\d+/g, '#')} ${Math.round(top / 4)}`;
  const repeated = Map.groupBy(marginal, keyOf);
  return new Set([
    ...pages.flatMap(linesOf).filter(({ isRepeatedHead }) => isRepeatedHead),
    ...marginal.filter(
      (line) =>
        PAGE_NUMBER.test(toArabicDigits(line.text)) ||
        (repeated.get(keyOf(line))?.length ?? 0) >= RUNNING_FROM,
    ),
  ]);
}
