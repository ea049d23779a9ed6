import { isFurniture } from './furniture.ts';
import { readItemLine } from './item-row.ts';
import { follows } from './lines.ts';
import { isFailedScore, readPrintedNumber, readScoreCell, splitTrailingNumber } from './printed-number.ts';
import { type Reading, type Recogniser, tellRest } from './reading.ts';
import type { ItemReading } from './report.ts';
import { besideScores, upToScores, withWord } from './table-columns.ts';
import { noteItem } from './topic-sections.ts';
import { oneLine } from './wording.ts';

/** The items with their scores, and what of an item stands on the lines below its number. */

export const itemLine: Recogniser = (line, reading) => {
  const { readCode, topics, columns, rulebook, items } = reading;
  const row = upToScores(line, columns);
  const [topic, above] = [topics.current?.number ?? null, reading.instrument?.id ?? null];
  const context = { rulebook, readCode, topic, instrument: above, list: reading.list };
  const found = readItemLine(row, context) ?? readItemLine(withWord(row, columns), context);
  if (!found || (!line.isRow && topics.paragraph !== null && isProse(found, items))) return null;
  if (found.instrument !== null) reading.instrument = { id: found.instrument, inRow: true };
  if (isToldAgain(found, reading)) items.push({ ...found, topic: null });
  else {
    reading.topics = noteItem(topics, line, found, rulebook);
    items.push({ ...found, topic: reading.topics.current?.number ?? null });
  }
  tellRest(reading, line, besideScores(line, columns));
  return 'item';
};

/** Below a topic's own table a list may name items of the topics again: it is of no topic, and begins none. */
function isToldAgain({ candidates, list }: ItemReading, { topics, items }: Reading): boolean {
  const own = topics.current?.list ?? null;
  const standsInOwn = topics.current !== null && (own === null || own === list);
  const isTold = (item: ItemReading) =>
    item.topic !== null && item.list !== list && item.candidates.some((id) => candidates.includes(id));
  return !standsInOwn && items.some(isTold);
}

/** A paragraph may name an item, also with the score that stands in the table above it. */
function isProse({ number, candidates, topic }: ItemReading, above: readonly ItemReading[]): boolean {
  return (
    !number?.isNumber ||
    above.some(
      (item) =>
        item.topic === topic &&
        item.number?.score === number.score &&
        item.candidates.some((id) => candidates.includes(id)),
    )
  );
}

/** The rest of an item's wording, or its score, on a line of its own. */
export const restOfItem: Recogniser = (line, { last, items, columns }) => {
  const item = items.at(-1);
  if (last?.kind !== 'item' || !item || !follows(line.place, last.place) || last.wasRow !== line.isRow)
    return null;
  const alone = isFailedScore(line.text) ? readScoreCell(line.text) : readPrintedNumber(line.text);
  const split = alone ? { before: '', number: alone } : splitTrailingNumber(line.text);
  if (item.number !== null && split) return null;
  // In a table of codes and scores a row that begins in the first column is a figure of its own.
  const isOwnFigure = split ? alone || item.name === '' : upToScores(line, columns).endsInScore;
  if (isOwnFigure && line.isRow && line.cells[0] !== '') return null;
  if (!split && isFurniture(line.text)) return null;
  const name = oneLine(`${item.name}${split ? ` ${split.before}` : line.text}`);
  items[items.length - 1] = { ...item, name, number: split?.number ?? item.number };
  return 'item';
};
