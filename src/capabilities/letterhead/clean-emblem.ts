import { renderAsync } from '@resvg/resvg-js';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { emblemSizeOf, isDrawable, MOST_EMBLEM_BYTES } from './emblem.ts';
import type { Emblem } from './letterhead.ts';

/** It is no PNG or JPEG, is larger than is taken, or cannot be drawn. */
export type EmblemRefusal = 'no-picture' | 'too-large' | 'not-drawn';

/** As many pixels as 3 cm have at 600 dots an inch; an emblem is never drawn larger. */
const MOST_SIDE = 708;

/** The picture drawn anew as PNG: nothing is kept of a file but what is seen of it. */
export async function cleanEmblem(content: Uint8Array): Promise<Result<Emblem, EmblemRefusal>> {
  if (content.length > MOST_EMBLEM_BYTES) return refuse('too-large');
  const size = emblemSizeOf(content);
  if (size === null) return refuse('no-picture');
  if (!isDrawable(size)) return refuse('too-large');
  const { mediaType, width, height } = size;
  const data = `data:${mediaType};base64,${Buffer.from(content).toString('base64')}`;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<image width="${width}" height="${height}" href="${data}"/></svg>`;
  const shrink = Math.min(1, MOST_SIDE / Math.max(width, height));
  const drawn = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: shrink },
    font: { loadSystemFonts: false },
  });
  const isEmpty = drawn.pixels.every((value, at) => at % 4 !== 3 || value === 0);
  if (isEmpty) return refuse('not-drawn');
  return ok({ png: drawn.asPng(), width: drawn.width, height: drawn.height });
}
