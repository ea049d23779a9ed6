import { oncePerRulebook } from './once-per-rulebook.ts';
import type { Indicator, Instrument, Item, Rulebook, Topic } from './rulebook.ts';

/** Lookups within one rulebook, made once for each. Every id of a parsed rulebook is found. */
export type RulebookIndex = {
  readonly items: ReadonlyMap<string, Item>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly instruments: ReadonlyMap<string, Instrument>;
  readonly topics: ReadonlyMap<number, Topic>;
  /** In the order of the rulebook. */
  readonly itemsOfTopic: ReadonlyMap<number, readonly Item[]>;
  readonly itemsOfInstrument: ReadonlyMap<string, readonly Item[]>;
  readonly instrumentOfItem: ReadonlyMap<string, Instrument>;
};

export const indexOf = oncePerRulebook(build);

function build({ items, indicators, instruments, topics }: Rulebook): RulebookIndex {
  const indicatorById = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const instrumentById = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const instrumentOfItem = new Map(
    items.flatMap(({ id, indicator }) => {
      const instrument = instrumentById.get(indicatorById.get(indicator)?.instrument ?? '');
      return instrument ? [[id, instrument]] : [];
    }),
  );
  return {
    items: new Map(items.map((item) => [item.id, item])),
    indicators: indicatorById,
    instruments: instrumentById,
    topics: new Map(topics.map((topic) => [topic.number, topic])),
    itemsOfTopic: Map.groupBy(items, ({ topic }) => topic),
    itemsOfInstrument: Map.groupBy(items, ({ id }) => instrumentOfItem.get(id)?.id ?? ''),
    instrumentOfItem,
  };
}
