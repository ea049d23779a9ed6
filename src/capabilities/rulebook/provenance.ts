import type { Provenance } from './rulebook.ts';

/** The keys of the rulebook's `sources` on which a fact rests. */
export function sourcesOf({ source }: Provenance): readonly string[] {
  return source.split(',').map((key) => key.trim());
}
