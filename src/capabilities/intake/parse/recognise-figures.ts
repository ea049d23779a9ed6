import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import { OVERALL } from '../../rulebook/index.ts';
import { readIndicatorLine, readInstrumentLine } from './figure-line.ts';
import { instrumentNamed } from './instrument-name.ts';
import { readLevel } from './level-line.ts';
import { follows, type Line, sentenceFrom } from './lines.ts';
import { holdsScoreLike, readOverall, readOverallRow } from './overall-line.ts';
import { isDash, readPrintedNumber } from './printed-number.ts';
import { keepText, type Reading, type Recogniser, tellRest } from './reading.ts';
import type { FigureReading } from './report.ts';
import { besideScores, type TableColumns, upToScores, withoutCount } from './table-columns.ts';
import { isWithinTopic } from './topic-sections.ts';
import { bestLikeness, OWN_WORDING, oneLine } from './wording.ts';

/** The figures above the items: indicators, instruments, overall score and level. */

export const figureLine: Recogniser = (whole, reading, below) => {
  const { columns, rulebook, topics, indicators, instruments, overall, level } = reading;
  const line = withoutCount(upToScores(whole, columns), columns);
  const inTopic = isWithinTopic(topics);
  const indicator = readIndicatorLine(line, rulebook, columns.areIndicators);
  const ofInstruments = indicator ? [] : readInstrumentLine(line, reading);
  const sentence = sentenceFrom(line, below);
  const isOther = indicator !== null || ofInstruments.length > 0 || inTopic;
  const total = isOther ? null : readTotal(line, sentence, reading);
  const isToldHere = total === null || readTotal(line, line.text, reading) !== null;
  // The line on which the sentence of the overall score ends may give its level.
  const endsSentence = reading.last?.kind === 'sentence' && overall.length > 0 && level.length === 0;
  const named = isOther
    ? null
    : readLevel(
        total ? withLevel(whole, columns) : whole,
        sentence,
        rulebook,
        total !== null || endsSentence,
      );
  if (!indicator && ofInstruments.length === 0 && !total && !named) return null;
  if (named && !total && leavesScore(whole, overall)) return null;
  if (indicator) {
    indicators.push(indicator);
    noteInstrumentBeside(whole, indicator.id, reading);
  }
  instruments.push(...ofInstruments);
  if (total) overall.push(total);
  if (named) level.push(named);
  if (!named) tellRest(reading, whole, besideScores(whole, columns));
  if (total || named) keepText(reading, line, line.text, false);
  return isToldHere ? 'nothing' : 'sentence';
};

/** The instrument's score that stands beside one of its indicators, in a merged cell or again in every row. */
function noteInstrumentBeside(line: Line, indicator: string, reading: Reading): void {
  const { columns, rulebook, instruments } = reading;
  const cell = columns.instruments === null ? '' : (line.cells[columns.instruments] ?? '');
  if (cell === '' || isDash(cell)) return;
  const id = rulebook.indicators.find((one) => one.id === indicator)?.instrument ?? '';
  const number = readPrintedNumber(cell);
  const told = instruments.find((one) => one.id === id);
  if (number && !told) instruments.push({ id, name: line.text, number, place: line.place });
  else if (number?.score !== told?.number?.score) tellRest(reading, line, [cell]);
}

/** The line on which the sentence above ends with its figure. */
export const restOfSentence: Recogniser = (line, reading) => {
  const { last } = reading;
  if (last?.kind !== 'sentence' || line.isRow || !follows(line.place, last.place)) return null;
  keepText(reading, line, line.text, false);
  return 'nothing';
};

const FULL_MARKS = /(?:คะแนน)?เต็ม\s*(?:ร้อยละ\s*)?100(?:[.,]00?)?(?!\d)/gu;
const RANGE = /\d+(?:[.,]\d+)?\s*[-–—]\s*\d+(?:[.,]\d+)?/gu;

/** Whether a line that names a level holds a score too that no field took: neither the range of a level, nor full marks, nor the total. */
function leavesScore({ text }: Line, overall: readonly FigureReading[]): boolean {
  const told = overall.flatMap(({ number }) => (number ? [number.text] : []));
  const rest = toArabicDigits(text).replace(RANGE, ' ').replace(FULL_MARKS, ' ');
  return holdsScoreLike(told.reduce((words, score) => words.replaceAll(score, ' '), rest));
}

/** Other words than the plain ones tell the overall score only where it has not been told. */
function readTotal(line: Line, sentence: string, reading: Reading): FigureReading | null {
  const told = readOverall(line, sentence, reading);
  if (told?.isPlain) return told.figure;
  if (reading.overall.length > 0) return null;
  return reading.columns.areOverall ? readOverallRow(line) : (told?.figure ?? null);
}

/** A row with the word for level before the cell that a header names as that of levels. */
function withLevel(line: Line, { levels }: TableColumns): Line {
  const cell = levels === null || !line.isRow ? '' : (line.cells[levels] ?? '');
  if (levels === null || cell === '' || cell.startsWith('ระดับ')) return line;
  const cells = line.cells.with(levels, `ระดับ${cell}`);
  return { ...line, cells, text: oneLine(cells.join(' ')) };
}

/** Over the items below, or where each cell has a line of its own, their instrument. */
export const instrumentAlone: Recogniser = ({ text, cells }, reading) => {
  const isAlone = cells.filter((cell) => cell !== '').length === 1;
  const id = isAlone && !holdsScoreLike(text) ? instrumentNamed(text, reading.rulebook) : null;
  if (id === null) return null;
  reading.instrument = { id, inRow: false };
  return 'nothing';
};

/** Where each cell has a line of its own, an indicator's name with its score on the line below. */
export const indicatorAlone: Recogniser = (line, reading, below) => {
  const { rulebook, topics, indicators } = reading;
  if (line.isRow || topics.current !== null) return null;
  const indicator = rulebook.indicators.find(
    ({ name }) => bestLikeness(line.text, [name.th, name.en]) >= OWN_WORDING,
  );
  if (!indicator) return null;
  const isScored =
    below !== null && !below.isRow && follows(below.place, line.place) && holdsScoreLike(below.text);
  const number = isScored ? readPrintedNumber(below.text) : null;
  if (!number || reading.namesRunOn) {
    reading.namesRunOn = true;
    return null;
  }
  indicators.push({ id: indicator.id, name: line.text, number, place: line.place });
  return 'sentence';
};

/** A row of a table of codes and scores, perhaps with names, whose score was left empty. */
export const emptyFigure: Recogniser = ({ cells, table }, { rulebook, topics, columns }) => {
  const [key = '', ...others] = cells;
  const isKnown =
    [...rulebook.indicators, ...rulebook.instruments].some(({ id }) => id === key) || key === OVERALL;
  const isNamedOnly =
    columns.scores !== null && (cells[columns.scores] ?? '') === '' && !others.some(holdsScoreLike);
  const isEmpty = table !== null && (isNamedOnly || others.every((cell) => cell === ''));
  return isKnown && isEmpty && topics.current === null ? 'nothing' : null;
};
