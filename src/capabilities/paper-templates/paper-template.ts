import type { KnownTags } from '../../documents/templates/judge-template.ts';

/** From what a paper is written from a moment on. */
export type PaperTemplate = {
  /** From 1, without a gap, for each paper. */
  readonly number: number;
  /** The agency's own Word file; null for the program's form. */
  readonly file: { readonly sha256: string; readonly name: string } | null;
  /** What was found in the file. */
  readonly known: KnownTags;
  readonly chosenAt: Date;
};
