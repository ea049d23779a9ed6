import { create, type Font, type PathCommand } from 'fontkit';
import { type FontWeight, readFont } from '../fonts.ts';

const fonts = new Map<FontWeight, Font>();
const widths = new Map<string, number>();
const outlines = new Map<string, Outline>();
const MOST_KEPT = 4000;

type Outline = { readonly path: string; readonly width: number };

function fontOf(weight: FontWeight): Font {
  const kept = fonts.get(weight);
  if (kept) return kept;
  const font = create(readFont(weight));
  fonts.set(weight, font);
  return font;
}

/** Width of a line of text in ems, as the font's own rules set it: Thai marks above and below take none. */
export function widthOf(text: string, weight: FontWeight): number {
  return remember(widths, `${weight} ${text}`, () => {
    const font = fontOf(weight);
    return font.layout(text).advanceWidth / font.unitsPerEm;
  });
}

/** Outlines are drawn on whole numbers of tenths, which keeps them short. */
export const OUTLINE_UNIT = 0.1;

/**
 * A line of text as one path with its start on the baseline at 0,0, in units of `OUTLINE_UNIT`. Renderers of SVG without a text engine of their
 * own set ำ and stacked marks wrongly; outlines look the same everywhere.
 */
export function outlineOf(text: string, weight: FontWeight, size: number): Outline {
  return remember(outlines, `${weight} ${size} ${text}`, () => {
    const font = fontOf(weight);
    const run = font.layout(text);
    const scale = size / font.unitsPerEm / OUTLINE_UNIT;
    let pen = 0;
    const parts = run.glyphs.map((glyph, place) => {
      const at = run.positions[place];
      const part = glyph.path.translate(pen + (at?.xOffset ?? 0), at?.yOffset ?? 0).scale(scale, -scale);
      pen += at?.xAdvance ?? 0;
      return pathOf(part.commands);
    });
    return { path: parts.join(''), width: pen * scale * OUTLINE_UNIT };
  });
}

const words = new Intl.Segmenter('th', { granularity: 'word' });

/** Breaks a name between words into lines of at most `most` ems; a longer word stands alone on its line. */
export function wrap(text: string, most: number, weight: FontWeight = 'regular'): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const { segment } of words.segment(text)) {
    if (line !== '' && widthOf((line + segment).trim(), weight) > most) {
      lines.push(line.trim());
      line = '';
    }
    line += segment;
  }
  return line.trim() === '' ? lines : [...lines, line.trim()];
}

const LETTER = {
  moveTo: 'M',
  lineTo: 'l',
  quadraticCurveTo: 'q',
  bezierCurveTo: 'c',
  closePath: 'z',
} as const;

/** Steps from point to point are shorter to write than places; each contour begins at a place of its own. */
function pathOf(commands: readonly PathCommand[]): string {
  let at = [0, 0];
  return commands
    .map(({ command, args }) => {
      if (command === 'closePath') return LETTER.closePath;
      const places = args.map(Math.round);
      const steps = command === 'moveTo' ? places : places.map((place, axis) => place - (at[axis % 2] ?? 0));
      at = places.slice(-2);
      return LETTER[command] + steps.join(' ').replaceAll(' -', '-');
    })
    .join('');
}

/** Labels of charts repeat from report to report; a bound keeps a long-lived server small. */
function remember<Value>(kept: Map<string, Value>, key: string, make: () => Value): Value {
  const known = kept.get(key);
  if (known !== undefined) return known;
  const made = make();
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, made);
  return made;
}
