import type { Rulebook } from '../../rulebook/index.ts';
import type { Source } from '../source.ts';
import { type Line, linesOf } from './lines.ts';
import { pastYears } from './past-years.ts';
import { beginReading, endReading, type Reading, type Recogniser } from './reading.ts';
import {
  emptyFigure,
  figureLine,
  indicatorAlone,
  instrumentAlone,
  restOfSentence,
} from './recognise-figures.ts';
import { heading, ruleOfTable, tableHeader, topicHeading } from './recognise-frame.ts';
import { itemLine, restOfItem } from './recognise-items.ts';
import {
  groupOfMeasures,
  labelledMeasure,
  measureHeader,
  measureRow,
  restOfMeasure,
} from './recognise-measures.ts';
import {
  brokenParagraph,
  labelledParagraph,
  paragraphColumns,
  paragraphHeader,
  restOfText,
} from './recognise-prose.ts';
import type { PlacedText, ReadReport, UnreadReason, YearMention } from './report.ts';
import { runningHeads } from './running-heads.ts';
import { NO_COLUMNS } from './table-columns.ts';
import { oneLine } from './wording.ts';

/** The first that knows a line takes it; so the more particular stand before the more general. */
const RECOGNISERS: readonly Recogniser[] = [
  ruleOfTable,
  measureHeader,
  groupOfMeasures,
  topicHeading,
  tableHeader,
  labelledMeasure,
  paragraphHeader,
  paragraphColumns,
  labelledParagraph,
  itemLine,
  measureRow,
  instrumentAlone,
  indicatorAlone,
  brokenParagraph,
  emptyFigure,
  restOfItem,
  figureLine,
  restOfSentence,
  restOfMeasure,
  restOfText,
  heading,
];

/**
 * Reads a whole source by the words of a rulebook: scores of every kind, agency, years, topics with their paragraphs
 * and the table of measures. Each line ends in a field with its place or in `unread`; nothing is judged here. What is of
 * a past year and what is hidden is told as unread.
 */
export function readReport(source: Source, rulebook: Rulebook): ReadReport {
  const lines = linesOf(source);
  const whole = readLines(lines, rulebook, new Set());
  const past = pastYears(lines, whole);
  const reading = past.lines.size > 0 ? readLines(lines, rulebook, past.lines) : whole;
  const isTold = ({ place, year }: YearMention) =>
    reading.yearMentions.some((mention) => mention.place === place && mention.year === year);
  reading.yearMentions.push(...past.slips.filter((slip) => !isTold(slip)));
  const tell = (texts: readonly PlacedText[], reason: UnreadReason) =>
    reading.unread.push(...texts.map(({ place, text }) => ({ place, text: oneLine(text), reason })));
  tell(source.hidden ?? [], 'hidden');
  const heads = runningHeads(source.furniture ?? [], lines);
  reading.yearMentions.push(...heads.years);
  reading.agencyMentions.push(...heads.agencies);
  tell(heads.unread, 'not-understood');
  return endReading(reading);
}

function readLines(lines: readonly Line[], rulebook: Rulebook, leftOut: ReadonlySet<Line>): Reading {
  const reading = beginReading(rulebook);
  for (const [at, line] of lines.entries()) {
    if (leftOut.has(line)) {
      leaveOut(line, reading);
      continue;
    }
    const textsAbove = reading.texts.length;
    const taken = firstAnswer((recognise) => recognise(line, reading, lines[at + 1] ?? null));
    if (taken === null) reading.unread.push({ place: line.place, text: line.text, reason: 'not-understood' });
    else reading.understood.push(line.place);
    if (reading.texts.length > textsAbove || (taken === null && !line.isRow)) reading.list += 1;
    if (taken === 'same') continue;
    const goesOn = taken !== null && taken !== 'nothing';
    reading.last = goesOn ? { kind: taken, place: line.place, wasRow: line.isRow } : null;
  }
  return reading;
}

/** Nothing above a line that is left out goes on in it or below it but the topic. */
function leaveOut({ place, text }: Line, reading: Reading): void {
  reading.unread.push({ place, text, reason: 'past-year' });
  reading.list += 1;
  reading.last = null;
  reading.columns = NO_COLUMNS;
  reading.instrument = null;
  reading.measures.close();
}

function firstAnswer(ask: (recognise: Recogniser) => ReturnType<Recogniser>): ReturnType<Recogniser> {
  for (const recognise of RECOGNISERS) {
    const answer = ask(recognise);
    if (answer !== null) return answer;
  }
  return null;
}
