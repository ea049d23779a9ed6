import type { LinePieces } from '../../kernel/thai/line-pieces.ts';

/** Stands before each piece that must stay on one line; the composed texts hold none of their own. */
const MARK = '\u200b';
/** Settings, and what is not printed: metadata of the file, what pictures show. */
const UNMARKED = new Set(['kind', 'madeOn', 'digits', 'alt']);

/**
 * The same content with every printed text in marked pieces, which the template sets as boxes: Typst, left alone, ends
 * lines within Thai words and before closing marks. No joining character is put in, which readers of the text layer
 * would get with the words.
 */
export function markLines<Content>(content: Content, pieces: LinePieces): Content {
  return marked(content) as Content;

  function marked(value: unknown): unknown {
    if (typeof value === 'string')
      return pieces(value)
        .map((piece) => MARK + piece)
        .join('');
    if (Array.isArray(value)) return value.map(marked);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [key, UNMARKED.has(key) ? inner : marked(inner)]),
    );
  }
}
