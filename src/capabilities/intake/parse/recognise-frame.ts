import type { Rulebook } from '../../rulebook/index.ts';
import { agencyNamesIn, isPlaceAlone, placesNamedIn } from './agency-mention.ts';
import { isFurniture } from './furniture.ts';
import { isHeadingLike } from './heading-line.ts';
import type { Line } from './lines.ts';
import { holdsScoreLike } from './overall-line.ts';
import type { Reading, Recogniser } from './reading.ts';
import { columnsOf, NO_COLUMNS } from './table-columns.ts';
import { isRuleOfTable, isTableHeader } from './table-header.ts';
import { type TopicHeading, topicHeadingOf } from './topic-names.ts';
import { beginTopic, isWithinTopic, leaveTopic, type TopicState } from './topic-sections.ts';
import { bareWording } from './wording.ts';
import { resultYearOf, yearReader } from './year-mentions.ts';

/** The frame of a report: headings of topics and sections, headers and rules of tables. */

export const ruleOfTable: Recogniser = ({ isRow, cells }) => (isRow && isRuleOfTable(cells) ? 'same' : null);

export const topicHeading: Recogniser = (line, reading, below) => {
  const { topics, measures, texts, rulebook } = reading;
  const { current } = topics;
  // Below a heading that has a number alone its name comes on the next line.
  const awaitsName = current !== null && current.name === '' && !current.isFilled;
  const heading = topicHeadingOf(line, below, rulebook, !awaitsName && !measures.isOpen());
  if (!heading || isTextOfTopic(topics, heading)) return null;
  reading.topics = beginTopic(topics, heading, line.place);
  measures.close();
  reading.columns = NO_COLUMNS;
  reading.instrument = null;
  texts.push({ place: line.place, text: reading.topics.current?.name ?? '' });
  return 'topic';
};

/** Under a label that awaits its text, the topic's own name without a number begins that text. */
function isTextOfTopic({ current, paragraph }: TopicState, { isNumbered, number }: TopicHeading): boolean {
  const awaitsText = paragraph !== null && current?.paragraphs[paragraph]?.text === '';
  return awaitsText && !isNumbered && number === current.number;
}

export const tableHeader: Recogniser = (line, reading) => {
  if (!isTableHeader(line.cells) || namesLevel(line, reading.rulebook)) return null;
  reading.columns = columnsOf(line, resultYearOf(reading));
  // A heading names the instrument of the table below it, a row that of its own table.
  if (reading.instrument?.inRow) reading.instrument = null;
  reading.measures.close();
  return 'nothing';
};

/** A row that gives the level of the result is no header, though its words may be captions. */
const namesLevel = ({ cells }: Line, { levels }: Rulebook): boolean =>
  cells.some((cell) => levels.some(({ name }) => bareWording(name.th) === bareWording(cell)));

/** What a sentence that no field takes says of agency and year still counts, where it says itself of what the year is. */
function noteSentence(line: Line, { agencyMentions, yearMentions }: Reading): void {
  if (line.isRow) return;
  agencyMentions.push(...agencyNamesIn(line.text, line.place, true));
  yearMentions.push(...yearReader()(line.text, line.place).filter(({ of }) => of === 'result'));
}

export const heading: Recogniser = (line, reading) => {
  const { readYears, agencyMentions, yearMentions, texts, topics } = reading;
  const names = line.isRow ? [] : agencyNamesIn(line.text, line.place);
  const years = readYears(line.text, line.place);
  // A heading has no score; above the topics one that no field took must be told.
  const leavesScore = !isWithinTopic(topics) && holdsScoreLike(line.text);
  const isKnown = isFurniture(line.text) || isPlaceAlone(line.text);
  const isNaming = (names.length > 0 || years.length > 0) && isHeadingLike(line.text);
  if (leavesScore || !(isKnown || isNaming)) {
    noteSentence(line, reading);
    return null;
  }
  agencyMentions.push(...names, ...(line.isRow ? [] : placesNamedIn(line.text, line.place)));
  yearMentions.push(...years);
  texts.push({ place: line.place, text: line.text });
  if (/^[\d๐-๙]+[.)]/u.test(line.text)) reading.topics = leaveTopic(topics);
  return 'nothing';
};
