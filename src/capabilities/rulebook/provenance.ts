import type { Language } from '../../kernel/localized.ts';
import type { Provenance, Rulebook } from './rulebook.ts';

/** The keys of the rulebook's `sources` on which a fact rests. */
export function sourcesOf({ source }: Provenance): readonly string[] {
  return source.split(',').map((key) => key.trim());
}

/** A source as a fact names it in passing, and in full; one that the rulebook gives no name goes by its key. */
export function describeSource(
  { sources }: Rulebook,
  key: string,
  language: Language,
): { readonly name: string; readonly text: string } {
  const source = sources[key];
  if (source === undefined || typeof source === 'string') return { name: key, text: source ?? '' };
  return { name: source.name[language], text: source.text };
}
