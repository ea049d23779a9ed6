import { follows } from './lines.ts';
import { keepText, type Recogniser, tellRest } from './reading.ts';
import { NO_COLUMNS } from './table-columns.ts';
import { topicHeadingOf } from './topic-names.ts';
import { leaveTopic } from './topic-sections.ts';

/** The measures, in a table or as a list with labels. */

export const measureHeader: Recogniser = (line, reading) => {
  if (!reading.measures.header(line)) return null;
  reading.topics = leaveTopic(reading.topics);
  reading.columns = NO_COLUMNS;
  return 'nothing';
};

/** In the table of measures a topic's heading stands over the measures that serve it. */
export const groupOfMeasures: Recogniser = (line, { measures, rulebook }) => {
  const isAlone = line.cells.filter((cell) => cell !== '').length === 1;
  if (!measures.isOpen() || !line.isRow || !isAlone) return null;
  return topicHeadingOf(line, null, rulebook, true) ? 'same' : null;
};

export const measureRow: Recogniser = (line, reading) => {
  const { measures, texts } = reading;
  if (!measures.row(line)) return null;
  texts.push({ place: line.place, text: line.text });
  tellRest(reading, line, measures.besideFields(line));
  return 'same';
};

export const labelledMeasure: Recogniser = (line, reading, below) => {
  if (!reading.measures.labelled(line, below)) return null;
  reading.topics = leaveTopic(reading.topics);
  keepText(reading, line, line.text, true);
  return 'measure';
};

export const restOfMeasure: Recogniser = (line, reading) => {
  const { last, measures } = reading;
  if (last?.kind !== 'measure' || !follows(line.place, last.place)) return null;
  if (!measures.restOfLabelled(line)) return null;
  keepText(reading, line, line.text, true);
  return 'measure';
};
