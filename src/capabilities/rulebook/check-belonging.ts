import { faultAt, type RulebookFault } from './fault.ts';
import type { Rulebook } from './rulebook.ts';

/** Everything that is referred to exists, and nothing that holds others is empty. */
export function belongingFaults(rulebook: Rulebook): readonly RulebookFault[] {
  return [
    ...dangling(rulebook),
    ...strayItems(rulebook),
    ...halfCovered(rulebook),
    ...empty(rulebook),
    ...negativeDisclosures(rulebook),
    ...strayAnalysisItem(rulebook),
  ];
}

const idsOf = (list: readonly { readonly id: string }[]) => new Set(list.map(({ id }) => id));

function dangling({
  instruments,
  indicators,
  subIndicators,
  items,
  scales,
  topics,
}: Rulebook): RulebookFault[] {
  const known = {
    instrument: idsOf(instruments),
    indicator: idsOf(indicators),
    subIndicator: idsOf(subIndicators),
    scale: idsOf(scales),
    topic: new Set(topics.map(({ number }) => `${number}`)),
  };
  const check = (path: string, kind: keyof typeof known, id: string) =>
    known[kind].has(id)
      ? []
      : [faultAt(`${path}.${kind}`, (say) => say.dangling({ kind: say.kinds[kind], id }))];
  return [
    ...indicators.flatMap((entry, n) => check(`indicators[${n}]`, 'instrument', entry.instrument)),
    ...subIndicators.flatMap((entry, n) => check(`subIndicators[${n}]`, 'indicator', entry.indicator)),
    ...items.flatMap((item, n) => [
      ...check(`items[${n}]`, 'indicator', item.indicator),
      ...(item.subIndicator === null ? [] : check(`items[${n}]`, 'subIndicator', item.subIndicator)),
      ...check(`items[${n}]`, 'scale', item.scale),
      ...check(`items[${n}]`, 'topic', `${item.topic}`),
    ]),
  ];
}

/** The sub-indicator of an item belongs to the indicator of the item. */
function strayItems({ items, subIndicators }: Rulebook): RulebookFault[] {
  const indicatorOf = new Map(subIndicators.map(({ id, indicator }) => [id, indicator]));
  return items.flatMap(({ id, indicator, subIndicator }, n) => {
    const other = subIndicator === null ? undefined : indicatorOf.get(subIndicator);
    return subIndicator === null || other === undefined || other === indicator
      ? []
      : [faultAt(`items[${n}].subIndicator`, (say) => say.strayItem({ id, subIndicator, indicator, other }))];
  });
}

/** Sub-indicators cover the whole of an indicator or none of it: else an item would count for nothing. */
function halfCovered({ items, subIndicators }: Rulebook): RulebookFault[] {
  const divided = new Set(subIndicators.map(({ indicator }) => indicator));
  return items.flatMap(({ id, indicator, subIndicator }, n) =>
    subIndicator === null && divided.has(indicator)
      ? [faultAt(`items[${n}].subIndicator`, (say) => say.halfCovered({ id, indicator }))]
      : [],
  );
}

function empty({ instruments, indicators, subIndicators, items, topics }: Rulebook): RulebookFault[] {
  const without = (
    path: string,
    ids: readonly string[],
    filled: ReadonlySet<string>,
    kind: 'item' | 'indicator',
  ) =>
    ids.flatMap((id, n) =>
      filled.has(id) ? [] : [faultAt(`${path}[${n}]`, (say) => say.empty({ id, kind: say.kinds[kind] }))],
    );
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  const filled = (of: (item: Rulebook['items'][number]) => string) => new Set(items.map(of));
  return [
    ...without(
      'instruments',
      ids(instruments),
      new Set(indicators.map(({ instrument }) => instrument)),
      'indicator',
    ),
    ...without(
      'indicators',
      ids(indicators),
      filled(({ indicator }) => indicator),
      'item',
    ),
    ...without(
      'subIndicators',
      ids(subIndicators),
      filled(({ subIndicator }) => subIndicator ?? ''),
      'item',
    ),
    ...without(
      'topics',
      topics.map(({ number }) => `${number}`),
      filled(({ topic }) => `${topic}`),
      'item',
    ),
  ];
}

/** The analysis of a result is disclosed: what asks for it is no question. */
function strayAnalysisItem({ analysisItem, items, indicators, instruments }: Rulebook): RulebookFault[] {
  if (analysisItem === undefined) return [];
  const item = items.find(({ id }) => id === analysisItem.item);
  const indicator = indicators.find(({ id }) => id === item?.indicator);
  const instrument = instruments.find(({ id }) => id === indicator?.instrument);
  return instrument?.kind === 'disclosure'
    ? []
    : [faultAt('analysisItem.item', (say) => say.strayAnalysisItem({ id: analysisItem.item }))];
}

/** Only a question can be put so that the good answer is "no". */
function negativeDisclosures({ instruments, indicators, items }: Rulebook): RulebookFault[] {
  const disclosing = idsOf(instruments.filter(({ kind }) => kind === 'disclosure'));
  const disclosed = idsOf(indicators.filter(({ instrument }) => disclosing.has(instrument)));
  return items.flatMap(({ id, indicator, polarity }, n) =>
    polarity === 'negative' && disclosed.has(indicator)
      ? [faultAt(`items[${n}].polarity`, (say) => say.negativeDisclosure({ id }))]
      : [],
  );
}
