import { listRulebooks } from '../../rulebook/acts.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { latestYear } from '../latest-year.ts';

export type RulebookChoice = { readonly chosen: Rulebook; readonly all: readonly Rulebook[] };

/**
 * The rulebook asked for among those there are; when none is, that of the latest year that has come by `now`. Null when
 * there is none of that id.
 */
export async function chooseRulebook(id: string | undefined, now: Date): Promise<RulebookChoice | null> {
  const all = await listRulebooks();
  const chosen = id ? all.find((rulebook) => rulebook.id === id) : rulebookAt(all, now);
  return chosen ? { chosen, all } : null;
}

/** Of rulebooks, the latest year first, that of the latest year that has come by `now`; the first when none has. */
export function rulebookAt(all: readonly Rulebook[], now: Date): Rulebook | undefined {
  const latest = latestYear(now);
  return all.find(({ fiscalYear }) => fiscalYear <= latest) ?? all[0];
}
