const DIRECTORY = 12;
const DIRECTORY_ENTRY = 16;
const POST_HEADER = 32;
/** The names that TrueType itself gives come first and are not written in the file. */
const STANDARD_NAMES = 258;

/**
 * The names of a TrueType font's glyphs by their number, '' for one that TrueType itself names; nothing when the font
 * has none. Source: OpenType specification, table `post` version 2.0.
 */
export function glyphNames(font: Buffer): readonly string[] {
  const post = tableOf(font, 'post');
  if (post === null || post.readUInt32BE(0) !== 0x00020000) return [];
  const count = post.readUInt16BE(POST_HEADER);
  const written: string[] = [];
  let at = POST_HEADER + 2 + 2 * count;
  while (at < post.length) {
    const length = post.readUInt8(at);
    written.push(post.toString('latin1', at + 1, at + 1 + length));
    at += 1 + length;
  }
  return Array.from({ length: count }, (_, glyph) => {
    const index = post.readUInt16BE(POST_HEADER + 2 + 2 * glyph);
    return written[index - STANDARD_NAMES] ?? '';
  });
}

function tableOf(font: Buffer, name: string): Buffer | null {
  const count = font.readUInt16BE(4);
  for (let entry = DIRECTORY; entry < DIRECTORY + count * DIRECTORY_ENTRY; entry += DIRECTORY_ENTRY) {
    if (font.toString('latin1', entry, entry + 4) !== name) continue;
    const from = font.readUInt32BE(entry + 8);
    return font.subarray(from, from + font.readUInt32BE(entry + 12));
  }
  return null;
}
