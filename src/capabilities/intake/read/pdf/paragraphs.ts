import { toArabicDigits } from '../../../../kernel/thai/digits.ts';
import { firstWordWidth } from './first-word.ts';
import type { PrintedPage } from './furniture.ts';
import { beginsEntry, joinLines } from './join-lines.ts';
import type { TextLine } from './lines.ts';
import type { PageBlock, PageLine } from './printed-block.ts';

/** One and a half lines of the tallest Thai fonts, in sizes of the type. */
const WIDEST_PITCH = 2.7;
/** A row of a table without lines ends in its figure, however full it is. */
const ENDS_IN_FIGURE = /[\d๐-๙][.,][\d๐-๙]{2}\s*$/u;
/** Type differs in size from this share on. */
const OTHER_SIZE = 0.06;
const LOOSE = 1.15;
/** The middles of centred lines differ by less than this share of the type's size, whatever their length. */
const SAME_MIDDLE = 0.5;

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
  return {
    body,
    openings: new Set([...repeated.map(([opening]) => opening), ...begun.flatMap(nextNumbers)]),
  };
}

/** A sentence that goes on with the code of an item or the number of a heading. */
const ASKS_FOR_CODE = /(?:ข้อ|ข้อที่|หัวข้อ|และ|หรือ|กับ|ถึง|ได้แก่|คือ|เช่น|ตาม|[,(–-])\s*$/u;
const OPENING = /^([^\d๐-๙:]{2,30}?)\s*(:|[\d๐-๙]+)\s*\S/u;
const CODE = /^(?:ข้อ\s*)?([A-Za-z])\s?[\d๐-๙]{1,3}\s+\p{L}/u;
const HEADING_NUMBER = /^(\d{1,2})\.(\d{1,2})\.?\s+\p{L}/u;

/**
 * How a labelled paragraph ("การพัฒนา : …"), a numbered heading with a name, an item with its code ("i๑ …") or a
 * heading with the number of its part ("2.1 …") begins; others have no opening.
 */
function openingOf(text: string): string | undefined {
  const [, letter] = CODE.exec(text) ?? [];
  if (letter) return `${letter}#`;
  const [, part, number] = HEADING_NUMBER.exec(toArabicDigits(text)) ?? [];
  if (part && number) return `${Number(part)}.${Number(number)}`;
  const [, words = '', sign] = OPENING.exec(text) ?? [];
  return sign && `${words.replace(/\s/g, '')}${sign === ':' ? ':' : '#'}`;
}

/** The headings that may come next after one with a number: a number in a sentence ("2.5 ล้านบาท") does not count on. */
function nextNumbers(opening: string): string[] {
  const [part, number] = opening.split('.').map(Number);
  if (!part || !number) return [];
  return [`${part}.${number + 1}`, `${part + 1}.1`];
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
  if (!isFollowing(before, next, body)) return false;
  return ASKS_FOR_CODE.test(before.text) || !openings.has(openingOf(next.text) ?? '');
}

export const joinTwo = (before: PageLine, next: PageLine): PageLine => ({
  ...before,
  printed: next.printed,
  text: joinLines([before.text, next.text]),
});

type Extent = { readonly left: number; readonly right: number };

/** The type area, and the distances at which lines of one size follow each other. */
type Body = Extent & { readonly pitches: readonly Pitch[] };
type Pitch = { readonly size: number; readonly pitch: number };

/** The outermost edges that lines and tables reach on any page. */
function bodyOf(pages: readonly PrintedPage[]): Body {
  const boxes: Extent[] = pages
    .flatMap(({ blocks }) => blocks)
    .map((block) => (block.kind === 'line' ? block.printed : block.grid));
  return {
    left: boxes.reduce((least, { left }) => Math.min(least, left), Number.POSITIVE_INFINITY),
    right: boxes.reduce((most, { right }) => Math.max(most, right), 0),
    pitches: pages.flatMap(({ blocks }) =>
      blocks.flatMap((block, index) => pitchOf(blocks[index - 1], block)),
    ),
  };
}

function pitchOf(before: PageBlock | undefined, block: PageBlock): Pitch[] {
  if (before?.kind !== 'line' || block.kind !== 'line') return [];
  const [{ size, baseline }, next] = [before.printed, block.printed];
  return isSameSize(size, next.size) ? [{ size, pitch: next.baseline - baseline }] : [];
}

const isSameSize = (one: number, other: number) => Math.abs(one - other) <= OTHER_SIZE * one;

/** Whether lines stand as close as any of their size do: paragraphs, each centred, often stand further apart. */
function isClosest(above: TextLine, below: TextLine, { pitches }: Body): boolean {
  const own = pitches.filter(({ size }) => isSameSize(above.size, size)).map(({ pitch }) => pitch);
  return below.baseline - above.baseline < LOOSE * Math.min(...own);
}

function isFollowing(before: PageLine, next: PageLine, body: Body): boolean {
  const [line, following] = [before.printed, next.printed];
  if (ENDS_IN_FIGURE.test(before.text)) return false;
  if (beginsEntry(next.text) || !isSameSize(line.size, following.size)) return false;
  const isCentred = Math.abs(middleOf(line) - middleOf(following)) < SAME_MIDDLE * line.size;
  const isOnSamePage = following.baseline > line.baseline;
  if (
    following.left > line.left + line.size &&
    !(isCentred && isOnSamePage && isClosest(line, following, body))
  )
    return false;
  const free = isCentred ? widthOf(body) - widthOf(line) : body.right - line.right;
  return free < firstWordWidth(next.text, following) + 0.5 * line.size;
}

const middleOf = ({ left, right }: Extent) => (left + right) / 2;
const widthOf = ({ left, right }: Extent) => right - left;
