import { readFileSync } from 'node:fs';

/** The bundled fonts, the same distance from src/documents and dist/documents. See assets/fonts/README.md. */
const FOLDER = new URL('../../assets/fonts/', import.meta.url);

export type FontWeight = 'regular' | 'bold';

const FILES: Record<FontWeight, string> = { regular: 'Sarabun-Regular.ttf', bold: 'Sarabun-Bold.ttf' };

export function readFont(weight: FontWeight): Buffer {
  return readFileSync(new URL(FILES[weight], FOLDER));
}

export function readAllFonts(): readonly Buffer[] {
  return (Object.keys(FILES) as FontWeight[]).map(readFont);
}
