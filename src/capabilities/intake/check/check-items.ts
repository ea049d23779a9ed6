import { showScore } from '../../../kernel/score.ts';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Item, Rulebook } from '../../rulebook/index.ts';
import type { PrintedNumber } from '../parse/printed-number.ts';
import type { FigureReading, TopicReading } from '../parse/report.ts';
import type { Problem, Repair } from '../problem.ts';
import type { Place } from '../source.ts';
import { say } from './say.ts';
import type { SettledItem } from './settle-items.ts';

/**
 * Problems of item numbers: lacking, used twice, unknown. `expected` are the items that the document should hold; one
 * that is lacking has the place of the topic under which it should stand, without topics that of the source's `start`.
 */
export function checkItemNumbers(
  expected: readonly Item[],
  settled: readonly SettledItem[],
  topics: readonly TopicReading[],
  start: Place | null,
): Problem[] {
  return [
    ...settled.filter(({ item }) => item === null).map(unknownItem),
    ...settled
      .filter(({ item, counts }) => item !== null && !counts)
      .map((entry) => repeatedItem(entry, settled)),
    ...expected
      .filter((item) => !settled.some((entry) => entry.item?.id === item.id && entry.reading.number !== null))
      .map((item) => missingItem(item, settled, topics, start)),
  ];
}

function unknownItem({ reading, namesake }: SettledItem): Problem {
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

function repeatedItem({ reading, item, namesake }: SettledItem, settled: readonly SettledItem[]): Problem {
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

function missingItem(
  item: Item,
  settled: readonly SettledItem[],
  topics: readonly TopicReading[],
  start: Place | null,
): Problem {
  const topic = topics.find(({ number }) => number === item.topic);
  const withoutScore = settled.find((entry) => entry.item?.id === item.id);
  const misnumbered = settled.find(
    (entry) => entry.namesake?.id === item.id && entry.reading.number?.score != null,
  );
  const to = misnumbered?.reading.number?.score;
  return {
    rule: 'item-missing',
    severity: 'error',
    place: misnumbered?.reading.place ?? withoutScore?.reading.place ?? topic?.place ?? start,
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

/** Scores that no item can have: outside 0–100, too many decimals, or not one of a disclosure's scores. */
export function checkScoreRange(
  rulebook: Rulebook,
  settled: readonly SettledItem[],
  figures: readonly FigureReading[],
): Problem[] {
  const disclosures = new Set(
    rulebook.instruments.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id),
  );
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  const allowed = (item: Item) =>
    disclosures.has(instrumentOf.get(item.indicator) ?? '')
      ? (rulebook.scales
          .find(({ id }) => id === item.scale)
          ?.options.map(({ points }) => Math.round(points * 100)) ?? null)
      : null;
  const ofItems = settled.flatMap(({ item, reading }): Problem[] => {
    if (!item || !reading.number) return [];
    const { score, text } = reading.number;
    if (!reading.number.isNumber) return [unreadableScore({ item: item.id }, reading.number, reading.place)];
    const only = allowed(item);
    if (score !== null && (only === null || only.includes(score))) return [];
    return [
      {
        rule: 'score-out-of-range',
        severity: 'error',
        place: reading.place,
        item: item.id,
        message: say((problems) =>
          problems.scoreOutOfRange({
            figure: item.id,
            text,
            only: only?.map((value) => value / 100) ?? null,
          }),
        ),
      },
    ];
  });
  const ofFigures = figures.flatMap(({ id, number, place }): Problem[] => {
    if (number === null || number.score !== null) return [];
    const isIndicator = rulebook.indicators.some((indicator) => indicator.id === id);
    const key = isIndicator ? { indicator: id } : { item: id };
    if (!number.isNumber) return [unreadableScore(key, number, place)];
    const message = say((problems) =>
      problems.scoreOutOfRange({ figure: id, text: number.text, only: null }),
    );
    return [{ rule: 'score-out-of-range', severity: 'error', place, ...key, message }];
  });
  return [...ofItems, ...ofFigures];
}

/** What stands in the place of a score and is no number; a reading of its letters as digits is only offered. */
function unreadableScore(
  key: { readonly item: string } | { readonly indicator: string },
  { text, perhaps }: PrintedNumber,
  place: Place,
): Problem {
  const figure = 'item' in key ? key.item : key.indicator;
  return {
    rule: 'score-out-of-range',
    severity: 'error',
    place,
    ...key,
    message: say((problems) =>
      problems.scoreUnreadable({
        figure,
        text: text.slice(0, LONGEST_QUOTE),
        perhaps: perhaps === null ? null : showScore(perhaps),
      }),
    ),
    ...(perhaps === null ? {} : { repairs: [{ item: figure, from: null, to: perhaps }] }),
  };
}

const LONGEST_QUOTE = 40;

/** Items that stand under another topic than the rulebook's, and characters read as what they look like. */
export function checkItemPlaces(settled: readonly SettledItem[]): Problem[] {
  return settled.flatMap(({ item, namesake, reading }): Problem[] => {
    const found: Problem[] = [];
    const meant = namesake ?? item;
    if (item && meant && reading.topic !== null && reading.topic !== meant.topic)
      found.push({
        rule: 'item-in-wrong-topic',
        severity: 'warning',
        place: reading.place,
        item: item.id,
        topic: reading.topic,
        message: say((problems) =>
          problems.itemInWrongTopic({ item: item.id, stands: reading.topic ?? 0, belongs: meant.topic }),
        ),
      });
    if (item && (reading.lookAlike || reading.number?.lookAlike))
      found.push({
        rule: 'look-alike-characters',
        severity: 'info',
        place: reading.place,
        item: item.id,
        message: say((problems) =>
          problems.lookAlike({
            printed: reading.lookAlike ? reading.printed : (reading.number?.text ?? ''),
            read:
              reading.lookAlike || reading.number?.score == null ? item.id : showScore(reading.number.score),
          }),
        ),
      });
    return found;
  });
}
