const LETTERS = 60;
const segmenter = new Intl.Segmenter('th', { granularity: 'word' });

/** The beginning of a long text, some sixty letters, cut behind a word and with `…`; a short text as it is. */
export function shortened(text: string): string {
  if (text.length <= LETTERS) return text;
  // The segmenter is slow on long texts, and the word over the cut needs only a few more letters to be known.
  let end = 0;
  for (const { index, segment } of segmenter.segment(text.slice(0, LETTERS * 2))) {
    if (index + segment.length > LETTERS) break;
    end = index + segment.length;
  }
  return `${text.slice(0, end || LETTERS).trimEnd()}…`;
}
