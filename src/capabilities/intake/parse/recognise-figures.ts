import { OVERALL } from '../../rulebook/index.ts';
import { readIndicatorLine, readInstrumentLine, readOverall } from './figure-line.ts';
import { readLevel } from './level-line.ts';
import { sentenceFrom } from './lines.ts';
import { keepText, type Recogniser } from './reading.ts';
import { upToScores, withoutCount } from './table-columns.ts';
import { bareWording } from './wording.ts';

/** The figures above the items: indicators, instruments, overall score and level. */

export const figureLine: Recogniser = (whole, reading, below) => {
  const { columns, rulebook, topics, indicators, instruments, overall, level } = reading;
  const line = withoutCount(upToScores(whole, columns), columns);
  const inTopic = topics.current() !== null;
  const indicator = readIndicatorLine(line, rulebook, columns.areIndicators);
  const instrument = indicator ? null : readInstrumentLine(line, rulebook);
  const sentence = sentenceFrom(line, below);
  const total = indicator || instrument || inTopic ? null : readOverall(line, sentence);
  const named = inTopic ? null : readLevel(whole, sentence, rulebook, total !== null);
  if (!indicator && !instrument && !total && !named) return null;
  if (indicator) indicators.push(indicator);
  if (instrument) instruments.push(instrument);
  if (total) overall.push(total);
  if (named) level.push(named);
  if (total || named) keepText(reading, line, line.text, false);
  return 'nothing';
};

/** Where each cell has a line of its own, the instrument of the items below. */
export const instrumentAlone: Recogniser = ({ text, isRow }, { instrumentIds }) =>
  !isRow && instrumentIds.some((id) => bareWording(id) === bareWording(text)) ? 'nothing' : null;

/** A row of a table `item,score` whose score was left empty. */
export const emptyFigure: Recogniser = ({ cells, isRow }, { rulebook, topics }) => {
  const [key = '', ...others] = cells;
  const isKnown =
    [...rulebook.indicators, ...rulebook.instruments].some(({ id }) => id === key) || key === OVERALL;
  const isEmpty = isRow && others.every((cell) => cell === '');
  return isKnown && isEmpty && topics.current() === null ? 'nothing' : null;
};
