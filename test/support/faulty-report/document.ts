/** A document as an office writes it, before it takes a form. A cell is one paragraph or several. */
export type Cell = string | readonly string[];

export type Table = {
  readonly kind: 'table';
  readonly rows: readonly (readonly Cell[])[];
  /** Whether a scan of it, made into text, kept the tags of its paragraphs. */
  readonly isMarkedUp?: boolean;
};

export type Part = { readonly kind: 'paragraph'; readonly text: string } | Table;

export const paragraph = (text: string): Part => ({ kind: 'paragraph', text });

export const paragraphsOf = (cell: Cell): readonly string[] => (typeof cell === 'string' ? [cell] : cell);
