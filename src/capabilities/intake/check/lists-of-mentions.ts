import type { Item } from '../../rulebook/index.ts';
import type { ItemReading } from '../parse/report.ts';

type Entry = { readonly reading: ItemReading; readonly item: Item | null };

/**
 * The runs of items that only name again what stands elsewhere: a list of the lowest scores, a summary before or behind
 * the topics. Such a list is no topic's table, and each of its items stands also in one or in a longer list. A table in
 * which a row or two are repeated holds other items, and so is none.
 */
export function listsOfMentions(entries: readonly Entry[]): ReadonlySet<number> {
  const known = entries.filter(({ item }) => item !== null);
  if (new Set(known.map(({ item }) => item?.id)).size === known.length) return new Set();
  const byItem = Map.groupBy(known, ({ item }) => item?.id);
  const lists = Map.groupBy(known, ({ reading }) => reading.list);
  const lengthOf = ({ list }: ItemReading) => lists.get(list)?.length ?? 0;
  const isOwnPlace = (other: ItemReading, list: ItemReading) =>
    other.list !== list.list &&
    (other.topic !== null ||
      lengthOf(other) > lengthOf(list) ||
      (lengthOf(other) === lengthOf(list) && other.list < list.list));
  const isToldElsewhere = ({ item, reading }: Entry) =>
    byItem.get(item?.id)?.some((other) => isOwnPlace(other.reading, reading)) === true;
  return new Set(
    [...lists].flatMap(([list, members]) =>
      members.every((entry) => entry.reading.topic === null && isToldElsewhere(entry)) ? list : [],
    ),
  );
}
