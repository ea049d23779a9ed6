/** Characters that print nothing: zero-width spaces and joiners, soft hyphens, byte order marks, direction marks. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;

/** Sara am written as its two parts, with or without a tone mark between or before them. */
const SARA_AM_IN_PARTS = /([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g;

/**
 * One cell or line as a person sees it: no invisible characters, runs of spaces as one, no spaces at the ends,
 * sara am one character with a tone mark before it, as it is typed.
 * Line breaks stay; nothing else is changed (no NFKC, which would split ำ).
 */
export function cleanText(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(SARA_AM_IN_PARTS, '$1$2\u0e33')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{2,}/g, '\n')
    .trim();
}
