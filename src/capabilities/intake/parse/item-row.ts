import type { ItemCodeReader } from './item-code.ts';
import type { Line } from './lines.ts';
import { type PrintedNumber, readPrintedNumber, splitTrailingNumber } from './printed-number.ts';
import type { ItemReading } from './report.ts';
import { scoreAtEnd } from './score-cell.ts';
import { bareWording, oneLine } from './wording.ts';

const WHOLLY_A_CODE = /^[A-Za-z]{1,6}[\s._-]?[\d๐-๙]{1,3}$/u;

/**
 * Reads a line that begins with an item's number: in a table the number may stand in a cell of its own or before the
 * wording, behind a cell with the instrument; the score stands in the last cell or at the end of the text, and surely
 * in the last cell of a row that ends in the column of scores. The score is null when the line holds none. Null when the line is no
 * item.
 */
export function readItemLine(
  line: Line,
  readCode: ItemCodeReader,
  instruments: readonly string[],
  topic: number | null,
): ItemReading | null {
  const filled = withoutOrdinal(
    line.cells.filter((cell) => cell !== ''),
    readCode,
    instruments,
  );
  const { instrument, rest } = instrumentBefore(filled, instruments);
  const [head = '', ...others] = rest;
  const code = readCode(head) ?? unknownCode(head, others);
  if (!code) return null;

  const { name, number } = scoreOf(code.rest, others, line.endsInScore);
  if (/^ได้/u.test(name)) return null;
  if (topic === null && !line.isRow && number === null) return null;
  return {
    printed: code.printed,
    candidates: code.candidates,
    lookAlike: code.lookAlike,
    instrument,
    name: oneLine(name),
    number,
    topic,
    place: line.place,
  };
}

/** Takes off the number of a row where an item's number, or an instrument, stands in the next cell. */
function withoutOrdinal(
  cells: readonly string[],
  readCode: ItemCodeReader,
  instruments: readonly string[],
): readonly string[] {
  const [first = '', ...others] = cells;
  if (!/^[\d๐-๙]{1,3}[.)]?$/u.test(first)) return cells;
  const { rest } = instrumentBefore(others, instruments);
  const code = readCode(rest[0] ?? '');
  // Of two cells alone the first may be a score, unless the second holds the wording too.
  const isNumbered = code !== null && (others.length > 1 || code.rest !== '');
  return isNumbered ? others : cells;
}

/** Takes the instrument off the front, whether in a cell of its own or before the item's number. */
function instrumentBefore(
  cells: readonly string[],
  instruments: readonly string[],
): { instrument: string | null; rest: readonly string[] } {
  const [first = '', ...others] = cells;
  for (const instrument of instruments) {
    if (bareWording(first) === bareWording(instrument)) return { instrument, rest: others };
    const before = new RegExp(`^${instrument}\\s+(?=\\S)`, 'iu');
    if (before.test(first)) return { instrument, rest: [first.replace(before, ''), ...others] };
  }
  return { instrument: null, rest: cells };
}

/** A table of another rulebook's items has numbers of an unknown kind, each with a score. */
function unknownCode(head: string, others: readonly string[]) {
  const isItem = WHOLLY_A_CODE.test(head) && others.some((cell) => readPrintedNumber(cell) !== null);
  return isItem ? { printed: head, candidates: [], lookAlike: false, rest: '' } : null;
}

function scoreOf(
  rest: string,
  others: readonly string[],
  endsInScore: boolean,
): { name: string; number: PrintedNumber | null } {
  const end = scoreAtEnd(others, endsInScore);
  if (end) return { name: [rest, ...end.before].join(' '), number: end.number };
  const text = [rest, ...others].join(' ');
  const alone = readPrintedNumber(text);
  if (alone) return { name: '', number: alone };
  const split = splitTrailingNumber(text);
  return split ? { name: split.before, number: split.number } : { name: text, number: null };
}
