import type { TextLine } from './lines.ts';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
/** No line is longer than what is needed of it to hold a word. */
const LONGEST = 60;
const THAI = /^\p{Script=Thai}/u;

/** How wide what cannot be broken at the beginning of a line is: had it fitted on the line before, it would stand there. */
export function firstWordWidth(text: string, line: TextLine): number {
  const word = firstWord(text);
  let length = 0;
  const end = line.glyphs.find((glyph) => {
    length += glyph.text.length;
    return length >= word.length;
  });
  return (end?.right ?? line.right) - line.left;
}

/** What makes a noun of a word stands together with it. */
const PREFIX = /^(?:การ|ความ)$/u;

/** Thai is broken between its words and at spaces alone: "พ.ศ.๒๕๖๗" stands together. */
export function firstWord(text: string): string {
  let word = '';
  for (const { segment, isWordLike } of WORDS.segment(text.slice(0, LONGEST))) {
    const beginsNext =
      isWordLike && THAI.test(segment) && /\p{Script=Thai}$/u.test(word) && !PREFIX.test(word);
    if (word !== '' && (beginsNext || segment.trim() === '')) break;
    word += segment;
  }
  return word;
}
