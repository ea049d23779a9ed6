import { type Indicator, type Instrument, type Item, OVERALL, type Rulebook } from '../rulebook/index.ts';

/** One figure that a result can hold, by the key under which files and forms name it. */
export type ListedFigure =
  | { readonly kind: 'item'; readonly key: string; readonly item: Item }
  | { readonly kind: 'indicator'; readonly key: string; readonly indicator: Indicator }
  | { readonly kind: 'instrument'; readonly key: string; readonly instrument: Instrument }
  | { readonly kind: 'overall'; readonly key: string };

/**
 * Every figure of a rulebook in the order in which templates and screens ask for it: the items, then what follows
 * from them: indicators, instruments, the overall score.
 */
export function listFigures({ items, indicators, instruments }: Rulebook): readonly ListedFigure[] {
  return [
    ...items.map((item) => ({ kind: 'item', key: item.id, item }) as const),
    ...indicators.map((indicator) => ({ kind: 'indicator', key: indicator.id, indicator }) as const),
    ...instruments.map((instrument) => ({ kind: 'instrument', key: instrument.id, instrument }) as const),
    { kind: 'overall', key: OVERALL },
  ];
}

/** The scores of a sheet by the keys of `listFigures`. */
export function scoresByKey<Score>(sheet: {
  readonly items: ReadonlyMap<string, Score>;
  readonly indicators: ReadonlyMap<string, Score>;
  readonly instruments: ReadonlyMap<string, Score>;
  readonly overall: Score | null;
}): ReadonlyMap<string, Score> {
  const { items, indicators, instruments, overall } = sheet;
  return new Map([
    ...items,
    ...indicators,
    ...instruments,
    ...(overall === null ? [] : [[OVERALL, overall] as const]),
  ]);
}
