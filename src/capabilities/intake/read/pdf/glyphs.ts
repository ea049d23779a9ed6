import type { PageSpace } from './page-space.ts';
import { type Pdfium, type Scratch, scratch } from './pdfium.ts';
import { fromPrivateUse, isThaiMark } from './thai-marks.ts';

/** A printed letter with the marks that stand on it. Positions in page space: y downwards. */
export type Glyph = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly baseline: number;
  readonly size: number;
  /** PDFium sees a gap here that reads as a space. */
  readonly isAfterGap: boolean;
};

const SPACE = 0x20;

/** The glyphs of a page in the order of its content, with marks joined to their letters. */
export function readGlyphs(pdfium: Pdfium, page: number, space: PageSpace): Glyph[] {
  const textPage = pdfium._FPDFText_LoadPage(page);
  const memory = scratch(pdfium);
  const glyphs: Glyph[] = [];
  let isAfterGap = false;
  const count = pdfium._FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index++) {
    // Spaces that PDFium makes up may stand between two cells: they are only a hint, judged by line later.
    if (pdfium._FPDFText_IsGenerated(textPage, index)) {
      isAfterGap ||= pdfium._FPDFText_GetUnicode(textPage, index) === SPACE;
      continue;
    }
    const glyph = readGlyph(pdfium, textPage, index, space, memory);
    if (glyph) addGlyph(glyphs, { ...glyph, isAfterGap });
    isAfterGap = false;
  }
  memory.free();
  pdfium._FPDFText_ClosePage(textPage);
  return withoutEchoes(glyphs);
}

function readGlyph(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  space: PageSpace,
  memory: Scratch,
): Omit<Glyph, 'isAfterGap'> | null {
  const code = pdfium._FPDFText_GetUnicode(textPage, index);
  if (code < 0x20 || code === 0xfffe || code === 0xffff) return null;
  const { double, readDouble } = memory;
  pdfium._FPDFText_GetCharBox(textPage, index, double(0), double(1), double(2), double(3));
  const one = space.toPage(readDouble(0), readDouble(2));
  const other = space.toPage(readDouble(1), readDouble(3));
  pdfium._FPDFText_GetCharOrigin(textPage, index, double(4), double(5));
  const height = Math.abs(one.y - other.y);
  const size = pdfium._FPDFText_GetFontSize(textPage, index);
  return {
    text: fromPrivateUse(String.fromCodePoint(code)),
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
    baseline: space.toPage(readDouble(4), readDouble(5)).y,
    // Some programs set type of size 1 and scale it: then the letter's own height tells more.
    size: size > 4 ? size : Math.max(height, 4),
  };
}

/** A mark follows its letter in nearly every file; it is printed on it, so it takes the letter's place. */
function addGlyph(glyphs: Glyph[], glyph: Glyph): void {
  const base = glyphs.at(-1);
  if (base && isThaiMark(glyph.text) && isNear(base, glyph)) {
    glyphs[glyphs.length - 1] = {
      ...base,
      text: base.text + glyph.text,
      right: Math.max(base.right, glyph.right),
    };
  } else glyphs.push(glyph);
}

const isNear = (base: Glyph, mark: Glyph) =>
  Math.abs(base.baseline - mark.baseline) < 1.2 * base.size &&
  mark.left > base.left - base.size &&
  mark.left < base.right + base.size;

/**
 * Typst with a font whose stacked marks are shifted upwards gives the letter's whole text to each of its parts:
 * "ขั้" comes out as "ขั้ขั้". The echo is certain where the same text is printed again, and the box of its
 * consonant hangs in the air, clear of the box of the first.
 */
function withoutEchoes(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    const before = glyphs[index - 1];
    if (!before || before.text !== glyph.text || glyph.text.length < 2) return true;
    const hangsClear = glyph.bottom < before.baseline - 0.4 * before.size || glyph.top > before.baseline;
    return !hangsClear || glyph.left > before.right;
  });
}
