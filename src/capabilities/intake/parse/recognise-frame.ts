import { PLACE_ALONE } from './agency-kind.ts';
import { agencyNamesIn } from './agency-mention.ts';
import { isFurniture, readTopicHeading } from './headings.ts';
import { holdsScoreLike } from './overall-line.ts';
import type { Recogniser } from './reading.ts';
import { columnsOf, NO_COLUMNS } from './table-columns.ts';
import { isRuleOfTable, isTableHeader } from './table-header.ts';
import { resultYearOf } from './year-mentions.ts';

/** The frame of a report: headings of topics and sections, headers and rules of tables, the table of measures. */

export const ruleOfTable: Recogniser = ({ isRow, cells }) => (isRow && isRuleOfTable(cells) ? 'same' : null);

export const measureHeader: Recogniser = (line, reading) => {
  if (!reading.measureTable.header(line)) return null;
  reading.topics.leave();
  reading.columns = NO_COLUMNS;
  return 'nothing';
};

/** In the table of measures a topic's heading stands over the measures that serve it. */
export const groupOfMeasures: Recogniser = (line, { measureTable }) =>
  measureTable.isOpen() && line.isRow && readTopicHeading(line.text) !== null ? 'same' : null;

export const measureRow: Recogniser = (line, { measureTable, texts }) => {
  if (!measureTable.row(line)) return null;
  texts.push({ place: line.place, text: line.text });
  return 'same';
};

export const topicHeading: Recogniser = (line, reading) => {
  const { topics, measureTable, texts } = reading;
  if (!topics.heading(line, measureTable.isOpen())) return null;
  measureTable.close();
  reading.columns = NO_COLUMNS;
  texts.push({ place: line.place, text: topics.current()?.name ?? '' });
  return 'topic';
};

export const tableHeader: Recogniser = (line, reading) => {
  if (!isTableHeader(line.cells)) return null;
  reading.columns = columnsOf(line, resultYearOf(reading));
  reading.measureTable.close();
  return 'nothing';
};

const LONGEST_HEADING = 400;

export const heading: Recogniser = (line, { readYears, agencyMentions, yearMentions, texts, topics }) => {
  const names = line.isRow ? [] : agencyNamesIn(line.text, line.place);
  const years = readYears(line.text, line.place);
  const isShort = line.text.length <= LONGEST_HEADING;
  // A heading has no score; above the topics one that no field took must be told.
  if (topics.current() === null && holdsScoreLike(line.text)) return null;
  if (
    !isShort ||
    !(isFurniture(line.text) || PLACE_ALONE.test(line.text) || names.length > 0 || years.length > 0)
  )
    return null;
  agencyMentions.push(...names);
  yearMentions.push(...years);
  texts.push({ place: line.place, text: line.text });
  if (/^[\d๐-๙]+[.)]/u.test(line.text)) topics.leave();
  return 'nothing';
};
