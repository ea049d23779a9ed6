import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Item } from '../../rulebook/index.ts';
import type { TopicReading } from '../parse/report.ts';
import type { FoundProblem, Repair } from '../problem.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';

/**
 * Problems of item numbers: lacking, used twice, unknown. `expected` are the items that the document should hold.
 */
export function checkItemNumbers(expected: readonly Item[], settled: readonly SettledItem[]): FoundProblem[] {
  const given = new Set(
    settled.map(({ item, reading, namesake }) => (reading.number && !namesake ? item?.id : undefined)),
  );
  return [
    ...settled.filter(({ item }) => item === null).map(unknownItem),
    ...settled.filter(({ repeats }) => repeats).map((entry) => repeatedItem(entry, settled)),
    ...expected.filter(({ id }) => !given.has(id)).map((item) => missingItem(item, settled)),
  ];
}

function unknownItem({ reading, namesake }: SettledItem): FoundProblem {
  const item = toArabicDigits(reading.printed);
  return {
    rule: 'item-unknown',
    severity: 'error',
    place: reading.place,
    item,
    message: say((problems) =>
      problems.itemUnknown({ printed: reading.printed, meant: namesake?.id ?? null }),
    ),
    ...(namesake ? { repairs: [{ item, from: item, to: namesake.id }] } : {}),
  };
}

function repeatedItem(
  { reading, item, namesake }: SettledItem,
  settled: readonly SettledItem[],
): FoundProblem {
  const id = item?.id ?? reading.printed;
  const lacking = namesake && !settled.some((entry) => entry.item?.id === namesake.id) ? namesake : null;
  return {
    rule: 'item-repeated',
    severity: 'error',
    place: reading.place,
    item: id,
    message: say((problems) => problems.itemRepeated({ item: id, meant: lacking?.id ?? null })),
    repairs: lacking ? [{ item: id, from: id, to: lacking.id }] : scoresUnder(id, settled),
  };
}

/** The scores that stand under one number: a person who confirms one leaves the repetitions out. */
function scoresUnder(id: string, settled: readonly SettledItem[]): Repair[] {
  const readings = settled.filter(({ item, namesake }) => item?.id === id && !namesake);
  const scores = new Set(readings.flatMap(({ reading }) => reading.number?.score ?? []));
  const from = readings.find(({ counts }) => counts)?.reading.number?.score ?? null;
  return [...scores].map((to) => ({ item: id, from, to }));
}

function missingItem(item: Item, settled: readonly SettledItem[]): FoundProblem {
  const withoutScore = settled.find((entry) => entry.item?.id === item.id);
  const misnumbered = settled.find(
    (entry) => entry.namesake?.id === item.id && entry.reading.number?.score != null,
  );
  const to = misnumbered?.reading.number?.score;
  return {
    rule: 'item-missing',
    severity: 'error',
    place: misnumbered?.reading.place ?? withoutScore?.reading.place ?? null,
    item: item.id,
    topic: item.topic,
    message: say((problems) =>
      problems.itemMissing({
        item: item.id,
        name: item.text,
        standsUnder: misnumbered?.reading.printed ?? null,
      }),
    ),
    ...(to != null ? { repairs: [{ item: item.id, from: null, to }] } : {}),
  };
}

/**
 * Items that stand under another topic than the rulebook's. All items of a topic whose heading is lacking, one below
 * the other, stand where they should: the heading alone is missed.
 */
export function checkItemPlaces(
  settled: readonly SettledItem[],
  topics: readonly TopicReading[],
): FoundProblem[] {
  const headed = new Set(
    topics.flatMap(({ number, printedNumber }) => (printedNumber === null ? [] : number)),
  );
  const lackHeading = new Set(
    [...Map.groupBy(settled.keys(), (at) => (settled[at]?.namesake ?? settled[at]?.item)?.topic)]
      .filter(([topic, places]) => topic !== undefined && !headed.has(topic) && areNeighbours(places))
      .map(([topic]) => topic),
  );
  return settled.flatMap(({ item, namesake, reading }): FoundProblem[] => {
    const { topic: stands, place } = reading;
    const belongs = (namesake ?? item)?.topic;
    if (!item || belongs === undefined || lackHeading.has(belongs)) return [];
    if (stands === null || stands === belongs) return [];
    const message = say((problems) => problems.itemInWrongTopic({ item: item.id, stands, belongs }));
    return [
      { rule: 'item-in-wrong-topic', severity: 'warning', place, item: item.id, topic: stands, message },
    ];
  });
}

const areNeighbours = (places: readonly number[]) =>
  places.every((place, at) => at === 0 || place === (places[at - 1] ?? 0) + 1);
