import { renderAsync } from '@resvg/resvg-js';
import type { Drawing } from './drawing.ts';

/** Some 180 dots an inch where a drawing stands in the report. */
const ON_PAPER = 1.25;

/** A drawing as a PNG on white for programs that show no SVG; `zoom`: dots for each of its units. */
export async function toPng({ svg }: Drawing, zoom = ON_PAPER): Promise<Buffer> {
  const image = await renderAsync(svg, {
    fitTo: { mode: 'zoom', value: zoom },
    background: '#ffffff',
    font: { loadSystemFonts: false },
  });
  return image.asPng();
}
