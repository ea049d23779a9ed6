import type { Item, Rulebook } from '../../rulebook/index.ts';
import { splitTrailingNumber } from '../parse/printed-number.ts';
import type { ReadReport } from '../parse/report.ts';
import { readParagraphLabel } from '../parse/topic-labels.ts';
import type { SettledItem } from './settle-items.ts';

/**
 * The items that the source should hold: all of them for a report; where only figures are given, those of the
 * instruments of which any item is given, since figures may also come by indicators or instruments alone.
 */
export function expectedItems(
  rulebook: Rulebook,
  report: ReadReport,
  items: readonly SettledItem[],
): readonly Item[] {
  if (isWholeReport(report)) return rulebook.items;
  const instrumentOf = new Map(rulebook.indicators.map(({ id, instrument }) => [id, instrument]));
  const given = new Set(
    items.flatMap(({ item, reading }) => (item && reading.number ? instrumentOf.get(item.indicator) : [])),
  );
  const higher = new Set([
    ...report.instruments.map(({ id }) => id),
    ...report.indicators.map(({ id }) => instrumentOf.get(id)),
  ]);
  const noFiguresAbove = higher.size === 0 && report.overall.length === 0;
  return rulebook.items.filter(({ indicator }) => {
    const instrument = instrumentOf.get(indicator);
    return given.has(instrument) || (noFiguresAbove && !higher.has(instrument));
  });
}

/** A row or two that nobody understands may be anything; so many are a table of items. */
const FEWEST_ROWS = 3;
/** Words and a score, not a lone figure. */
const WORDED = /[\u0e01-\u0e2eA-Za-z]{4}.*[\u0e01-\u0e2eA-Za-z]{4}/su;

/** Whether there is more than figures: topics, measures, paragraphs, or rows like those of items, read or not. */
function isWholeReport({ topics, measures, measureTable, unread }: ReadReport): boolean {
  const holdsParagraph = unread.some(({ text }) => readParagraphLabel(text) !== null);
  const likeItems = unread.filter(({ text }) => WORDED.test(splitTrailingNumber(text)?.before ?? ''));
  return (
    topics.length > 0 ||
    measures.length > 0 ||
    measureTable !== null ||
    holdsParagraph ||
    likeItems.length >= FEWEST_ROWS
  );
}
