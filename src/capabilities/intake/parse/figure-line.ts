import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { instrumentNamed, markOf, onlyCounts, withoutInstrument } from './instrument-name.ts';
import type { Line } from './lines.ts';
import { type KnownAbove, speaksOfOther } from './overall-line.ts';
import { readScoreCell } from './printed-number.ts';
import type { FigureReading } from './report.ts';
import { trailingNumber } from './trailing-number.ts';
import { bestLikeness, inCommonWidth, oneLine } from './wording.ts';

/** The figures above the items: indicators and instruments. */

const ALIKE = 0.5;
const NEARLY_THE_SAME = 0.8;

/** An indicator's row: its number and name, or its name alone, and a score. */
export function readIndicatorLine(
  line: Line,
  rulebook: Rulebook,
  inIndicatorTable: boolean,
): FigureReading | null {
  const split = trailingNumber(line);
  if (!split) return null;
  const text = withoutInstrument(split.texts, rulebook);
  const found = /^(?:ตัวชี้วัด(?:ที่)?\s*)?([\dA-Za-z.]+?)[.)]?(?:[\s:]+(.*))?$/su.exec(toArabicDigits(text));
  const name = oneLine(found?.[2] ?? '');
  const byNumber = rulebook.indicators.find(({ id }) => id === found?.[1]);
  if (byNumber) {
    const alike = bestLikeness(name, [byNumber.name.th, byNumber.name.en]);
    if (alike >= ALIKE || (inIndicatorTable && name !== '') || name === '')
      return { id: byNumber.id, name, number: split.number, place: line.place };
  }
  const byName = rulebook.indicators.find(
    (entry) => bestLikeness(found?.[2] ? name : text, [entry.name.th, entry.name.en]) >= NEARLY_THE_SAME,
  );
  return byName ? { id: byName.id, name: name || text, number: split.number, place: line.place } : null;
}

/** An instrument's row: its short or full name, perhaps its weight, and a score. */
function readInstrumentRow(line: Line, rulebook: Rulebook): FigureReading | null {
  const split = trailingNumber(line);
  if (!split) return null;
  const text = oneLine(split.texts.join(' '));
  // Of two figures of a sentence nothing says which is the score.
  if (!line.isRow && holdsFigure(toArabicDigits(text))) return null;
  const id = instrumentNamed(text, rulebook);
  return id === null ? null : { id, name: text, number: split.number, place: line.place };
}

const FIGURE = /\d{1,3}[.,]\d{2}(?![\d.,]\d)/u;

/**
 * The scores of instruments on a line: a row of one, or a sentence in which behind the short name of each its score
 * stands, with nothing between them but that it is one (`IIT ได้คะแนน ๙๑.๐๐ EIT ได้คะแนน ๙๒.๐๐`). A sentence with any
 * other figure, or that speaks of another year, of marks or differences, is left alone.
 */
export function readInstrumentLine(line: Line, known: KnownAbove): FigureReading[] {
  const { rulebook } = known;
  const row = readInstrumentRow(line, rulebook);
  if (row) return [row];
  if (line.isRow) return [];
  const text = toArabicDigits(inCommonWidth(line.text));
  const found = rulebook.instruments
    .flatMap(({ id }) =>
      [...text.matchAll(new RegExp(markOf(id), 'giu'))].map(({ index, 0: mark }) => ({
        id,
        at: index,
        end: index + mark.length,
      })),
    )
    .sort((one, other) => one.at - other.at);
  const parts = found.map(({ id, end }, order) => ({ id, text: text.slice(end, found[order + 1]?.at) }));
  const scores = parts.map(({ id, text: behind }) => scoreBehind(id, behind, line));
  const before = text.slice(0, found[0]?.at ?? 0);
  return speaksOfOther(line, known) || holdsFigure(before)
    ? []
    : scores.every((one) => one !== null)
      ? scores
      : [];
}

function scoreBehind(id: string, behind: string, line: Line): FigureReading | null {
  const figure = FIGURE.exec(behind);
  if (!figure || !onlyCounts(behind.slice(0, figure.index).replace(/[()]/gu, ' '))) return null;
  if (holdsFigure(behind.slice(figure.index + figure[0].length))) return null;
  const number = readScoreCell(figure[0]);
  return number?.score == null ? null : { id, name: line.text, number, place: line.place };
}

const holdsFigure = (text: string) => FIGURE.test(text);
