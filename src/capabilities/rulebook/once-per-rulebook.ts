import type { Rulebook } from './rulebook.ts';

/** What follows from a rulebook alone, worked out at the first asking and kept as long as the rulebook is. */
export function oncePerRulebook<Made>(make: (rulebook: Rulebook) => Made): (rulebook: Rulebook) => Made {
  const already = new WeakMap<Rulebook, { readonly made: Made }>();
  return (rulebook) => {
    const known = already.get(rulebook) ?? { made: make(rulebook) };
    already.set(rulebook, known);
    return known.made;
  };
}
