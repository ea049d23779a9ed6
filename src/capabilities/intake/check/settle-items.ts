import type { PrintedScore } from '../../../kernel/score.ts';
import { type Item, indexOf, type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import type { ItemReading } from '../parse/report.ts';
import { bestLikeness, OWN_WORDING } from '../parse/wording.ts';
import { listsOfMentions } from './lists-of-mentions.ts';

/** A reading with the item that its number and wording mean. */
export type SettledItem = {
  readonly reading: ItemReading;
  /** By the printed number; null when the rulebook has no such item. */
  readonly item: Item | null;
  /** Another item whose wording stands behind this number. */
  readonly namesake: Item | null;
  readonly likeness: number;
  /** Whether this reading gives the item its score: one of several at most, and none that has another item's wording. */
  readonly counts: boolean;
  /** Another reading of the number goes before this one. */
  readonly repeats: boolean;
};

/** Readings that are alike by this much say the same. */
const SAME_WORDING = 0.75;

/**
 * Finds for each reading the item that is meant. A number that is used more than once counts where wording and topic
 * agree best with the rulebook, else where it stands first; one that has another item's wording gives neither item a
 * score. Mentions are left out: what a list names again with the very same score, or with none. `renumbered` names
 * items that a person has told to stand under another number: the reading with that item's wording gets it.
 */
export function settleItems(
  rulebook: Rulebook,
  readings: readonly ItemReading[],
  renumbered: ReadonlySet<string> = new Set(),
): SettledItem[] {
  const { items: byId } = indexOf(rulebook);
  const taken = new Set(readings.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : [])));
  const settled = readings.map((reading) => {
    const candidates = reading.candidates.flatMap((id) => byId.get(id) ?? []);
    const ranked = candidates
      .map((item) => ({ item, likeness: likenessTo(item, reading.name) }))
      .sort((one, other) => other.likeness - one.likeness);
    const { item = null, likeness = 0 } = ranked[0] ?? {};
    const namesake =
      reading.name === '' || likeness >= OWN_WORDING ? null : namesakeOf(rulebook, reading.name, likeness);
    if (namesake && renumbered.has(namesake.id) && !taken.has(namesake.id))
      return { reading, item: namesake, namesake: null, likeness: 1 };
    return { reading, item, namesake, likeness };
  });
  const mentioning = listsOfMentions(settled);
  const best = new Map<string, number>();
  const merit = (at: number) => {
    const entry = settled[at];
    if (!entry?.item) return -1;
    const { topic } = entry.reading;
    const inTopic = topic === entry.item.topic ? 2 : topic === null ? 0 : 1;
    const inList = mentioning.has(entry.reading.list) ? -2 : 0;
    const unscored = entry.reading.number?.score == null ? -8 : 0;
    return (entry.namesake ? 0 : 4) + inTopic + inList + entry.likeness + unscored;
  };
  for (const [at, { item }] of settled.entries()) {
    if (!item) continue;
    const leader = best.get(item.id);
    if (leader === undefined || merit(at) > merit(leader)) best.set(item.id, at);
  }
  return settled.flatMap((entry, at) => {
    const { reading, item, namesake } = entry;
    const leader = item === null ? undefined : best.get(item.id);
    const repeats = item !== null && leader !== at;
    const told = repeats && leader !== undefined ? settled[leader]?.reading.number : null;
    const saysNothingNew = reading.number === null || reading.number.score === told?.score;
    if (repeats && namesake === null && mentioning.has(reading.list) && saysNothingNew) return [];
    return [{ ...entry, counts: item !== null && !repeats && namesake === null, repeats }];
  });
}

/** Figures without names, as those of thousands of agencies are, need no comparison. */
const likenessTo = (item: Item, name: string): number =>
  name === '' ? 0 : bestLikeness(name, wordingsOf(item));

/** The one other item whose wording is clearly meant. */
function namesakeOf(rulebook: Rulebook, name: string, ownLikeness: number): Item | null {
  const ranked = rulebook.items
    .map((item) => ({ item, likeness: likenessTo(item, name) }))
    .sort((one, other) => other.likeness - one.likeness);
  const [first, second] = ranked;
  const clear = first && first.likeness >= SAME_WORDING && first.likeness - (second?.likeness ?? 0) > 0.1;
  return clear && first.likeness > ownLikeness ? first.item : null;
}

/** The scores that stand in the source, each from the reading that counts. */
export function itemScores(settled: readonly SettledItem[]): Map<string, PrintedScore> {
  return new Map(
    settled.flatMap(({ item, reading, counts }) =>
      item && counts && reading.number?.score != null ? [[item.id, reading.number.score] as const] : [],
    ),
  );
}
