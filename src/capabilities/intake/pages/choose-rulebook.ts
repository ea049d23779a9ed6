import { listRulebooks } from '../../rulebook/acts.ts';
import type { Rulebook } from '../../rulebook/index.ts';

export type RulebookChoice = { readonly chosen: Rulebook; readonly all: readonly Rulebook[] };

/** The rulebook asked for among those there are, the latest when none is; null when there is none of that id. */
export async function chooseRulebook(id: string | undefined): Promise<RulebookChoice | null> {
  const all = await listRulebooks();
  const chosen = id ? all.find((rulebook) => rulebook.id === id) : all[0];
  return chosen ? { chosen, all } : null;
}
