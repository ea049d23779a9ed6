import type { Glyph } from './glyph.ts';
import { orderMarks } from './thai-marks.ts';

/** Glyphs on one baseline, from the left. */
export type TextLine = {
  readonly baseline: number;
  readonly left: number;
  readonly right: number;
  readonly size: number;
  readonly glyphs: readonly Glyph[];
};

/** A baseline differs by less than this share of the type's size within one line (superscripts, mixed fonts). */
const SAME_BASELINE = 0.4;

/** Groups glyphs into lines from the top. Blank lines are left out. */
export function groupLines(glyphs: readonly Glyph[]): TextLine[] {
  const groups: Glyph[][] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.baseline - b.baseline)) {
    const group = groups.at(-1);
    const reference = group?.[0];
    if (
      group &&
      reference &&
      glyph.baseline - reference.baseline < SAME_BASELINE * Math.max(reference.size, glyph.size)
    ) {
      group.push(glyph);
    } else groups.push([glyph]);
  }
  const position = new Map(glyphs.map((glyph, index) => [glyph, index]));
  return groups
    .filter((group) => group.some(({ text }) => text.trim() !== ''))
    .map((group) => lineOf(group.toSorted((a, b) => (position.get(a) ?? 0) - (position.get(b) ?? 0))));
}

/** A line of glyphs given in content order: runs that are set apart are put in order from the left. */
function lineOf(glyphs: readonly Glyph[]): TextLine {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const before = runs.at(-1)?.at(-1);
    const goesOn =
      before && glyph.left > before.left - 0.5 * before.size && glyph.left < before.right + glyph.size;
    if (goesOn) runs.at(-1)?.push(glyph);
    else runs.push([glyph]);
  }
  const ordered = runs.sort((a, b) => (a[0]?.left ?? 0) - (b[0]?.left ?? 0)).flat();
  const inked = ordered.filter(({ text }) => text.trim() !== '');
  return {
    baseline: inked[0]?.baseline ?? 0,
    left: Math.min(...inked.map(({ left }) => left)),
    right: Math.max(...inked.map(({ right }) => right)),
    size: Math.max(...inked.map(({ size }) => size)),
    glyphs: ordered,
  };
}

/** A gap within a line counts as a space from this share of the type's size on; less where PDFium sees one too. */
const SPACE = 0.3;
const SEEN_SPACE = 0.12;
/** ำ is often drawn in two parts, of which only the first has a box. */
const BOX_OF_SARA_AM = 0.45;
const SPACE_IN_CODE = 0.6;

/** The text of a line; a wide gap without a space character reads as a space. */
export function textOfLine(line: Pick<TextLine, 'glyphs'>): string {
  const usualGap = medianGap(line.glyphs);
  let text = '';
  let before: Glyph | undefined;
  for (const [index, glyph] of line.glyphs.entries()) {
    // Evenly spread type (Thai distributed) has wide gaps everywhere: only wider ones count.
    const gap = before ? glyph.left - before.right - Math.max(0, usualGap) : 0;
    const least = /^[0-9๐-๙]/u.test(glyph.text)
      ? leastBeforeDigit(text, before, line.glyphs.slice(index))
      : leastSpace(before, glyph);
    const isWide = gap > least * glyph.size;
    if (isWide && !text.endsWith(' ') && glyph.text !== ' ') text += ' ';
    text += glyph.text;
    before = glyph;
  }
  return orderMarks(text);
}

/** The letter of a code stands alone ("i๑"), not at the end of a word ("Policy ๑๐๐.๐๐") or of "Q&A". */
const CODE_BEGUN = /(?<![A-Za-z0-9&/.-])[A-Za-z]$/;
const DECIMALS = /^[\d๐-๙]{1,3}[.,][\d๐-๙]/u;

/** Whether a number with decimals begins here: what stands before it is no code of which it were the number. */
function beginsFigure(glyphs: readonly Glyph[]): boolean {
  const end = glyphs.findIndex(
    (glyph, index) => index > 0 && glyph.left - (glyphs[index - 1]?.right ?? 0) > SPACE * glyph.size,
  );
  return DECIMALS.test(
    glyphs
      .slice(0, end < 0 ? undefined : end)
      .map(({ text }) => text)
      .join(''),
  );
}

/** From which gap on a space stands between a text and the digits after it, as a share of the type's size. */
function leastBeforeDigit(text: string, before: Glyph | undefined, digits: readonly Glyph[]): number {
  const isFigure = beginsFigure(digits);
  if (CODE_BEGUN.test(text) && !isFigure) return SPACE_IN_CODE;
  // A figure is written apart from the word before it.
  if (isFigure && /[\p{L}\p{M}]$/u.test(text)) return SEEN_SPACE + roomOf(before);
  return leastSpace(before, digits[0] as Glyph);
}

/** From which gap on a space stands between two glyphs, as a share of the type's size. */
function leastSpace(before: Glyph | undefined, glyph: Glyph): number {
  // Between the letter and the number of a code the font often changes, also where it is misprinted ("0๑"): a gap.
  if (/[0-9]$/.test(before?.text ?? '') && /^[๐-๙]/.test(glyph.text)) return SPACE_IN_CODE;
  // A point has much room on both sides, more where it is from another font: that alone is no space in a figure.
  const isInFigure = /[\d๐-๙][.,]?$/u.test(before?.text ?? '') && /^[.,\d๐-๙]/u.test(glyph.text);
  if (isInFigure) return SPACE;
  return (glyph.isAfterGap ? SEEN_SPACE : SPACE) + roomOf(before);
}

const roomOf = (before: Glyph | undefined) => (before?.text.endsWith('ำ') ? BOX_OF_SARA_AM : 0);

function medianGap(glyphs: readonly Glyph[]): number {
  const gaps = glyphs.slice(1).map((glyph, index) => glyph.left - (glyphs[index]?.right ?? 0));
  return gaps.sort((a, b) => a - b)[gaps.length >> 1] ?? 0;
}

/** Parts of a line that stand apart by more than `gap` times the size of the type, as columns do. */
export function splitAtGaps(line: TextLine, gap: number): TextLine[] {
  const parts: Glyph[][] = [];
  let before: Glyph | undefined;
  for (const glyph of line.glyphs) {
    if (glyph.text.trim() === '') {
      parts.at(-1)?.push(glyph);
      continue;
    }
    if (before && glyph.left - before.right <= gap * line.size) parts.at(-1)?.push(glyph);
    else parts.push([glyph]);
    before = glyph;
  }
  return parts.map(lineOf);
}
