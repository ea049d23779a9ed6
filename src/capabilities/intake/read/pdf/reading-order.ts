import type { Glyph } from './glyph.ts';

/** What is set one after the other overlaps by less than this share of the type's size. */
const OVERLAP = 0.15;
const SAME_BASELINE = 0.1;
const MARKS = /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]+$/u;

const isOnLine = (one: Glyph, other: Glyph) =>
  Math.abs(one.baseline - other.baseline) < SAME_BASELINE * other.size;

/**
 * Glyphs in the order of a page's content, those of each line put in order from the left. Where a font lacks letters,
 * LibreOffice prints the others of the line first and then, set back, those from another font into the gaps between
 * them: a point between two digits, a space, a mark.
 */
export function inReadingOrder(content: readonly Glyph[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const glyph of content) {
    const under = MARKS.test(glyph.text) ? baseOf(glyphs, glyph) : undefined;
    const base = under === undefined ? undefined : glyphs[under];
    if (under !== undefined && base) {
      glyphs[under] = { ...base, text: base.text + glyph.text };
      continue;
    }
    const gap = gapFor(glyphs, glyph);
    if (gap === undefined) glyphs.push(glyph);
    else glyphs.splice(gap, 0, glyph);
  }
  return glyphs;
}

/** The consonant on which a mark from another font stands. */
function baseOf(glyphs: readonly Glyph[], mark: Glyph): number | undefined {
  const middle = (mark.left + mark.right) / 2;
  for (let index = glyphs.length - 1; index >= 0; index--) {
    const base = glyphs[index] as Glyph;
    if (!isOnLine(base, mark)) return undefined;
    const isOver = middle > base.left && middle < base.right + OVERLAP * base.size;
    if (isOver && /^[\u0e01-\u0e2e]/u.test(base.text)) return index;
  }
  return undefined;
}

/** The position among the glyphs of the line at which a glyph that is set back fills a gap, or stands before all. */
function gapFor(glyphs: readonly Glyph[], glyph: Glyph): number | undefined {
  const tolerance = OVERLAP * glyph.size;
  for (let index = glyphs.length - 1; index >= 0; index--) {
    const after = glyphs[index] as Glyph;
    if (!isOnLine(after, glyph) || after.left <= glyph.left) return undefined;
    const before = glyphs[index - 1];
    const isFree = !before || !isOnLine(before, glyph) || before.right <= glyph.left + tolerance;
    if (isFree && after.left >= glyph.right - tolerance) return index;
  }
  return undefined;
}
