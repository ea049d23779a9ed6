import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';

/** A drawing as a PNG on white, twice its size, for programs that show no SVG. */
export async function toPng({ svg }: Drawing): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 2 },
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
