import { toArabicDigits } from '../../../kernel/thai/digits.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { instrumentNamed, withoutInstrument } from './instrument-name.ts';
import type { Line } from './lines.ts';
import type { FigureReading } from './report.ts';
import { trailingNumber } from './trailing-number.ts';
import { bestLikeness, oneLine } from './wording.ts';

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
export function readInstrumentLine(line: Line, rulebook: Rulebook): FigureReading | null {
  const split = trailingNumber(line);
  if (!split) return null;
  const text = oneLine(split.texts.join(' '));
  const id = instrumentNamed(text, rulebook);
  return id === null ? null : { id, name: text, number: split.number, place: line.place };
}
