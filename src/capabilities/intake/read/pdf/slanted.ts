import type { Glyph } from './glyph.ts';
import { orderMarks } from './thai-marks.ts';

/** A glyph with the direction of its baseline, in whole degrees from the horizontal, less than 360. */
export type TurnedGlyph = Glyph & { readonly angle: number };

/** What is set at a slant to the text of its page, as a watermark is: it belongs to no line. */
export type SlantedText = { readonly text: string; readonly baseline: number };

/** Baselines differ by this many degrees where a scanned page is set straight, or letters dance. */
const SAME_DIRECTION = 3;

/** The glyphs of a page that stand on its lines, and those set at another angle, each in the order of the content. */
export function partSlanted<Turned extends TurnedGlyph>(content: readonly Turned[]) {
  const direction = directionOf(content);
  const isLevel = ({ angle }: Turned) => Math.abs(((angle - direction + 540) % 360) - 180) <= SAME_DIRECTION;
  return {
    level: content.filter(isLevel),
    slanted: content.filter((glyph) => !isLevel(glyph)),
  };
}

/** The direction of most of a page's text; a page that is printed across is turned by a quarter, never by less. */
function directionOf(content: readonly TurnedGlyph[]): number {
  const inked = content.filter(({ text }) => text.trim() !== '');
  const straight = inked.filter(({ angle }) => angle % 90 === 0);
  const byAngle = Map.groupBy(straight.length > 0 ? straight : inked, ({ angle }) => angle);
  const [most] = [...byAngle].sort(([, one], [, other]) => other.length - one.length);
  return most?.[0] ?? 0;
}

/** The texts that glyphs at a slant make: what has one direction goes on in the order of the content. */
export function slantedTexts(glyphs: readonly TurnedGlyph[]): SlantedText[] {
  const texts = [...Map.groupBy(glyphs, ({ angle }) => angle).values()].map((own) => ({
    text: orderMarks(own.map(({ text }) => text).join('')).trim(),
    baseline: own[0]?.baseline ?? 0,
  }));
  return texts.filter(({ text }) => text !== '');
}
