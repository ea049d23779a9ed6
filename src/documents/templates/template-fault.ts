import type { KnownTags, TagFault } from './judge-template.ts';

/** Why a file can be no template, whatever its tags. */
export type FileFault =
  | 'empty'
  | 'no-docx'
  | 'word-template'
  | 'password'
  | 'damaged'
  | 'macros'
  | 'embedded'
  | 'fetching'
  | 'unsafe'
  | 'zip-bomb'
  | 'too-large'
  | 'too-slow'
  | 'too-much-memory';

export type TemplateFault =
  | TagFault
  | { readonly kind: 'file'; readonly fault: FileFault }
  /** It leads to something that does not lie in the file. */
  | { readonly kind: 'external'; readonly target: string }
  /** A brace without its partner in the same paragraph; `text` begins where it stands. */
  | { readonly kind: 'broken'; readonly text: string }
  /** A list begins and ends where nothing between them can be repeated. */
  | { readonly kind: 'list-place'; readonly tag: string };

export type ExaminedTemplate = { readonly known: KnownTags };

export const fileFault = (fault: FileFault): readonly TemplateFault[] => [{ kind: 'file', fault }];
