import { LRUCache } from 'lru-cache';
import { findSpreads, type Spreads } from '../find-spreads.ts';
import { findWeakItems } from '../find-weak-items.ts';
import type { Overseeing } from '../overseen-agencies.ts';
import type { WeakItem } from '../weak-items.ts';
import type { OversightDesk } from './oversight-desk.ts';

export type Statistics = { readonly spreads: Spreads; readonly weak: readonly WeakItem[] };

/** How many items are shown as weak. */
const MOST_WEAK = 10;

/** How many overseers' years are kept; each is some kilobytes. */
const MOST_KEPT = 200;

/**
 * The statistics of overseen agencies, which take every score of a year: kept while the revision of the year's results
 * stays as it was. Those of one province are few and are made anew.
 */
export function openStatistics({ database }: OversightDesk) {
  const kept = new LRUCache<string, Promise<Statistics>>({ max: MOST_KEPT });
  return (overseeing: Overseeing, revision: string): Promise<Statistics> => {
    const make = async (): Promise<Statistics> => {
      const [spreads, weak] = await Promise.all([
        findSpreads(database, overseeing),
        findWeakItems(database, overseeing, MOST_WEAK),
      ]);
      return { spreads, weak };
    };
    const { accountId, province, year } = overseeing;
    if (province !== null) return make();
    const key = `${accountId} ${year} ${revision}`;
    const known = kept.get(key);
    if (known) return known;
    const making = make();
    kept.set(key, making);
    making.catch(() => kept.delete(key));
    return making;
  };
}
