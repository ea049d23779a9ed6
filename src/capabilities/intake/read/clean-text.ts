/** Characters that print nothing: zero-width spaces and joiners, soft hyphens, byte order marks, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/**
 * One cell or line as a person sees it: no invisible characters, runs of spaces as one, no spaces at the ends.
 * Line breaks stay; nothing else is changed (no NFKC, which would split ำ).
 */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
