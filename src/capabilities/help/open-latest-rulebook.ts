import { listRulebooks } from '../rulebook/acts.ts';
import type { Rulebook } from '../rulebook/index.ts';

/**
 * The latest year's rulebook of the program, which is what help speaks of where no year is in question; read once. Null
 * where none can be used or read: a page of a fault has a frame, too, and is shown without it. Then it is read again.
 */
export function openLatestRulebook(read = listRulebooks): () => Promise<Rulebook | null> {
  let opened: Promise<Rulebook | null> | null = null;
  return async () => {
    opened ??= read().then(
      ([latest]) => latest ?? null,
      () => null,
    );
    const rulebook = await opened;
    if (rulebook === null) opened = null;
    return rulebook;
  };
}
