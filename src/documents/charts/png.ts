import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';

/** A drawing as a PNG on white, half as large again, for programs that show no SVG. */
export async function toPng({ svg }: Drawing): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 1.5 },
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
