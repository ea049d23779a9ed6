import type { Glyph } from './glyph.ts';
import type { PageSpace } from './page-space.ts';
import { type Pdfium, type Scratch, scratch } from './pdfium.ts';
import { inReadingOrder } from './reading-order.ts';
import { partSlanted, type SlantedText, slantedTexts, type TurnedGlyph } from './slanted.ts';
import { fromPrivateUse, isThaiMark } from './thai-marks.ts';

const SPACE = 0x20;
/** What PDFium gives for a hyphen at the end of a line. */
const LINE_END_HYPHEN = 0x02;

/** What is printed on a page: the glyphs of its lines, and what is set at a slant to them. */
export type PrintedText = { readonly glyphs: Glyph[]; readonly slanted: readonly SlantedText[] };

/** The glyphs of a page in the order of its content, each line's from the left, with marks joined to their letters. */
export function readGlyphs(pdfium: Pdfium, page: number, space: PageSpace): PrintedText {
  const textPage = pdfium._FPDFText_LoadPage(page);
  const memory = scratch(pdfium);
  const content: TurnedGlyph[] = [];
  let isAfterGap = false;
  const count = pdfium._FPDFText_CountChars(textPage);
  for (let index = 0; index < count; index++) {
    // Spaces that PDFium makes up may stand between two cells: they are only a hint, judged by line later.
    if (pdfium._FPDFText_IsGenerated(textPage, index)) {
      isAfterGap ||= pdfium._FPDFText_GetUnicode(textPage, index) === SPACE;
      continue;
    }
    const glyph = readGlyph(pdfium, textPage, index, space, memory);
    if (glyph) content.push({ ...glyph, isAfterGap });
    isAfterGap = false;
  }
  memory.free();
  pdfium._FPDFText_ClosePage(textPage);
  const { level, slanted } = partSlanted(content);
  return {
    glyphs: inReadingOrder(withoutEchoes(joinMarks(level))),
    slanted: slanted.length > 0 ? slantedTexts(slanted) : [],
  };
}

function joinMarks(content: readonly Glyph[]): Glyph[] {
  const glyphs: Glyph[] = [];
  for (const glyph of content) addGlyph(glyphs, glyph);
  return glyphs;
}

function readGlyph(
  pdfium: Pdfium,
  textPage: number,
  index: number,
  space: PageSpace,
  memory: Scratch,
): Omit<TurnedGlyph, 'isAfterGap'> | null {
  const code = pdfium._FPDFText_GetUnicode(textPage, index);
  if (code !== LINE_END_HYPHEN && (code < 0x20 || code === 0xfffe || code === 0xffff)) return null;
  const { double, readDouble } = memory;
  pdfium._FPDFText_GetCharBox(textPage, index, double(0), double(1), double(2), double(3));
  const one = space.toPage(readDouble(0), readDouble(2));
  const other = space.toPage(readDouble(1), readDouble(3));
  pdfium._FPDFText_GetCharOrigin(textPage, index, double(4), double(5));
  const origin = space.toPage(readDouble(4), readDouble(5));
  return {
    text: code === LINE_END_HYPHEN ? '-' : fromPrivateUse(String.fromCodePoint(code)),
    left: Math.min(one.x, other.x),
    right: Math.max(one.x, other.x),
    top: Math.min(one.y, other.y),
    bottom: Math.max(one.y, other.y),
    baseline: origin.y,
    origin: origin.x,
    ...sizeAndAngle(pdfium, textPage, index, memory),
  };
}

/** The size of the type and its direction as printed: programs set type of any size, then scale and turn it. */
function sizeAndAngle(pdfium: Pdfium, textPage: number, index: number, { float, readFloat }: Scratch) {
  const size = pdfium._FPDFText_GetFontSize(textPage, index);
  if (!pdfium._FPDFText_GetMatrix(textPage, index, float(0))) return { size, angle: 0 };
  const degrees = Math.round((Math.atan2(readFloat(1), readFloat(0)) * 180) / Math.PI);
  return { size: size * Math.hypot(readFloat(2), readFloat(3)) || size, angle: (degrees + 360) % 360 };
}

/** A mark follows its letter in nearly every file; it is printed on it, so it takes the letter's place. */
function addGlyph(glyphs: Glyph[], glyph: Glyph): void {
  const last = glyphs.at(-1);
  // wkhtmltopdf sets a letter between the two marks of the letter before: the second stands over that one.
  const isOverBefore =
    last && isThaiMark(glyph.text) && isOver(glyphs.at(-2), glyph) && centreOf(glyph) < last.left;
  const index = glyphs.length - (isOverBefore ? 2 : 1);
  const base = glyphs[index];
  const isOneGlyph = glyph.text === 'ำ' && base?.origin === glyph.origin;
  if (base && (isOneGlyph || (isThaiMark(glyph.text) && isNear(base, glyph)))) {
    glyphs[index] = {
      ...base,
      text: base.text + glyph.text,
      right: Math.max(base.right, glyph.right),
    };
  } else glyphs.push(glyph);
}

const centreOf = ({ left, right }: Glyph) => (left + right) / 2;

const isOver = (base: Glyph | undefined, mark: Glyph) =>
  base !== undefined &&
  /^[\u0e01-\u0e2e]/.test(base.text) &&
  isNear(base, mark) &&
  centreOf(mark) > base.left &&
  centreOf(mark) < base.right + 0.1 * base.size;

const isNear = (base: Glyph, mark: Glyph) =>
  Math.abs(base.baseline - mark.baseline) < 1.2 * base.size &&
  mark.left > base.left - base.size &&
  mark.left < base.right + base.size;

/**
 * Typst and Chromium, with fonts whose stacked marks are shifted, give the text of the whole letter to each of its
 * parts: "ขั้น" comes out as "ขั้ขั้น", "ที่ใช้" as "ที่ใที่ช้". The echo is certain where a consonant hangs in the air
 * or below the line, and the same text was printed just before at that place.
 */
function withoutEchoes(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, index) => {
    if (!/^[\u0e01-\u0e2e][\u0e31\u0e33-\u0e3a\u0e47-\u0e4e]/.test(glyph.text)) return true;
    // Where a page cuts the letter off, its raised parts are printed alone.
    if (glyph.bottom < glyph.baseline - 0.5 * glyph.size) return false;
    const isEchoOf = (before: Glyph) =>
      before.text === glyph.text &&
      Math.abs(glyph.baseline - before.baseline) < 0.9 * before.size &&
      Math.abs(glyph.left - before.left) < 1.5 * before.size &&
      (glyph.bottom < before.baseline - 0.3 * before.size ||
        glyph.top > before.baseline ||
        // All the marks of the letter in one part: it lies over the letter, where no other could stand.
        overlap(glyph, before) > 0.5 * Math.min(widthOf(glyph), widthOf(before)) ||
        // The second part of ำ stands on the line, but where the letter repeated would leave no room for it.
        (glyph.text.endsWith('ำ') && glyph.left - before.right < 0.25 * glyph.size));
    return !glyphs.slice(Math.max(0, index - 4), index).some(isEchoOf);
  });
}

const widthOf = ({ left, right }: Glyph) => right - left;

const overlap = (one: Glyph, other: Glyph) =>
  Math.min(one.right, other.right) - Math.max(one.left, other.left);
