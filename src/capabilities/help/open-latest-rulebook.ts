import { listRulebooks } from '../rulebook/acts.ts';
import type { Rulebook } from '../rulebook/index.ts';

/**
 * The latest year's rulebook of the program, which is what help speaks of where no year is in question; read once. Null
 * where none of the program's rulebooks can be used.
 */
export function openLatestRulebook(): () => Promise<Rulebook | null> {
  let opened: Promise<Rulebook | null> | null = null;
  return () => {
    opened ??= listRulebooks().then(([latest]) => latest ?? null);
    return opened;
  };
}
