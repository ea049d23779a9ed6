import { inflateSync } from 'node:zlib';
import { glyphNames } from './glyph-names.ts';

/** A Thai glyph's name tells its letters, e.g. uni0E34, uni0E48.small, uni0E490E33. */
const THAI_GLYPH = /^uni((?:0E[0-9A-F]{2})+)(?:\.|$)/u;
const FONT = /\/DescendantFonts \[(\d+) 0 R\]\s*\/ToUnicode (\d+) 0 R/g;
const MAP_LINE = /^<([0-9A-F]{4})> <([0-9A-F]+)>$/gm;

/**
 * Says of each Thai glyph in a PDF by Typst which letter it is. Typst maps every glyph of a cluster to the whole
 * cluster (both ว and its vowel to "วิ") and mends that by replacement texts (`ActualText`), which MuPDF, pdf.js and
 * others do not read: they would give "ควิามิ" for ความ. The glyphs' names in the embedded fonts know better. A letter
 * is never longer than its cluster, so that nothing in the file moves.
 */
export function mendTextLayer(pdf: Buffer): Buffer {
  const mended = Buffer.from(pdf);
  const text = pdf.toString('latin1');
  for (const [, descendant = '', map = ''] of text.matchAll(FONT)) {
    const descriptor = reference(text, descendant, 'FontDescriptor');
    const file = descriptor === null ? null : reference(text, descriptor, 'FontFile2');
    if (file === null) continue;
    const names = glyphNames(inflateSync(streamOf(pdf, text, file).content));
    const { start, content } = streamOf(pdf, text, map);
    mended.write(mendMap(content.toString('latin1'), names), start, 'latin1');
  }
  return mended;
}

/** The map with the same length, filled up with spaces, which mean nothing in it. */
function mendMap(map: string, names: readonly string[]): string {
  return map.replace(MAP_LINE, (line, code: string, cluster: string) => {
    const letters = THAI_GLYPH.exec(names[Number.parseInt(code, 16)] ?? '')?.[1];
    const isKnown = letters !== undefined && letters.length <= cluster.length;
    return isKnown ? `<${code}> <${letters}>`.padEnd(line.length) : line;
  });
}

/** The number of the object that an object names under a key, null when it names none. */
function reference(text: string, id: string, key: string): string | null {
  return new RegExp(`/${key} (\\d+) 0 R`).exec(objectOf(text, id))?.[1] ?? null;
}

function objectOf(text: string, id: string): string {
  const from = placeOf(text, id);
  return text.slice(from, text.indexOf('endobj', from));
}

function streamOf(
  pdf: Buffer,
  text: string,
  id: string,
): { readonly start: number; readonly content: Buffer } {
  const start = text.indexOf('\nstream\n', placeOf(text, id)) + '\nstream\n'.length;
  const length = Number(/\/Length (\d+)/.exec(objectOf(text, id))?.[1]);
  return { start, content: pdf.subarray(start, start + length) };
}

function placeOf(text: string, id: string): number {
  const place = text.indexOf(`\n${id} 0 obj\n`);
  if (place < 0) throw new Error(`the PDF has no object ${id}`);
  return place;
}
