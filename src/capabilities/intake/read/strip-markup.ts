import { cleanText } from './clean-text.ts';

/** Tags that scanning and pasting leave behind in plain text; other text between < and > stays. */
const BREAKING_TAG = /<\/?(?:p|br|div|li|ul|ol|h[1-6])(?:\s[^<>]*)?\/?>/gi;
const INLINE_TAG =
  /<\/?(?:b|i|u|s|em|strong|span|font|sup|sub|small|mark|a|center|img|hr)(?:\s[^<>]*)?\/?>/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  ndash: '–',
  mdash: '—',
  bull: '•',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  hellip: '…',
};

/**
 * A line or cell of plain text without remnants of HTML and Markdown: paragraph and break tags become line
 * breaks, other tags, `**` and `#` of headings go, character references become their characters.
 */
export function stripMarkup(text: string): string {
  const untagged = text.includes('<') ? text.replace(BREAKING_TAG, '\n').replace(INLINE_TAG, '') : text;
  return cleanText(decodeReferences(untagged.replaceAll('**', '').replace(/^\s*#{1,6}\s+/, '')));
}

function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-z]{2,6}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0x1f && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
