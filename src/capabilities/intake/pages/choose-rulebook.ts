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
  const latest = latestYear(now);
  const chosen = id
    ? all.find((rulebook) => rulebook.id === id)
    : (all.find(({ fiscalYear }) => fiscalYear <= latest) ?? all[0]);
  return chosen ? { chosen, all } : null;
}
