import iconv from 'iconv-lite';

/** Bytes 0x80–0xFF that Windows-874 leaves undefined; a text in it has none of them. */
const NOT_IN_WINDOWS_874 = /[\x81-\x84\x86-\x90\x98-\x9f\xdb-\xde\xfc-\xff]/;

/**
 * The text of a file's bytes: UTF-8 or UTF-16 with or without a byte order mark, or Windows-874 (TIS-620).
 * null when the bytes are no text. UTF-8 with a few broken bytes keeps its readable part.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = withMark(bytes) ?? withoutMark(bytes);
  return text === null || looksBinary(text) ? null : text;
}

function withMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return utf8(bytes.subarray(3));
  if (first === 0xff && second === 0xfe) return iconv.decode(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return iconv.decode(bytes.subarray(2), 'utf-16be');
  return null;
}

function withoutMark(bytes: Uint8Array): string | null {
  const wide = utf16Order(bytes);
  if (wide) return iconv.decode(bytes, wide);
  const text = utf8(bytes);
  const broken = countOf(text, /\ufffd/g);
  if (broken === 0) return text;
  const raw = iconv.decode(bytes, 'latin1');
  if (!NOT_IN_WINDOWS_874.test(raw)) {
    const thai = iconv.decode(bytes, 'windows-874');
    if (spellsThai(thai)) return thai;
  }
  return countOf(text, /[\u0080-\ufffc]/g) > 20 * broken ? text : null;
}

const utf8 = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);

/**
 * UTF-16 without a mark: the high bytes of Thai and Latin letters are 0x0E and 0x00 (0x20 for typographic
 * signs), so one of the two byte positions holds little else; no other encoding of text looks so.
 */
function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.min(bytes.length >> 1, 4096);
  if (pairs < 2) return null;
  const high = [0, 0];
  for (let at = 0; at < pairs * 2; at++) {
    const byte = bytes[at];
    if (byte === 0x00 || byte === 0x0e || byte === 0x20) high[at % 2] = (high[at % 2] ?? 0) + 1;
  }
  const [even = 0, odd = 0] = high;
  if (!bytes.subarray(0, pairs * 2).some((byte) => byte === 0x00 || byte === 0x0e)) return null;
  if (odd > 0.95 * pairs && even < 0.5 * pairs) return 'utf-16le';
  return even > 0.95 * pairs && odd < 0.5 * pairs ? 'utf-16be' : null;
}

/** Thai vowels and tone marks stand on a consonant: other single-byte encodings read as Thai break this often. */
function spellsThai(text: string): boolean {
  const marks = countOf(text, /[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g);
  const misplaced = countOf(text, /(?<![\u0e01-\u0e4e])[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/g);
  return /[\u0e01-\u0e5b]/.test(text) && misplaced * 20 <= marks;
}

function looksBinary(text: string): boolean {
  const controls = countOf(text, /(?![\t-\r])\p{Cc}/gu);
  return controls > 0 && controls * 200 > text.length;
}

const countOf = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;
