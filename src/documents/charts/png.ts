import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';

/** A drawing as a PNG on white for programs that show no SVG: some 180 dots an inch where it stands in the report. */
export async function toPng({ svg }: Drawing): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: 1.25 },
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
