import { type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import { itemOfNumber } from './bare-number.ts';
import { instrumentBefore, instrumentNamed } from './instrument-name.ts';
import type { ItemCodeReader, PrintedCode } from './item-code.ts';
import type { Line } from './lines.ts';
import {
  type PrintedNumber,
  readPrintedNumber,
  readScoreCell,
  splitLeadingNumber,
  splitTrailingNumber,
} from './printed-number.ts';
import type { ItemReading } from './report.ts';
import { partedByComma, scoreAtEnd } from './score-cell.ts';
import { bestLikeness, oneLine } from './wording.ts';

/** What is known when a row is read that may be an item's. */
export type ItemContext = {
  readonly rulebook: Rulebook;
  readonly readCode: ItemCodeReader;
  readonly topic: number | null;
  /** The instrument that the rows or the heading above name; null when none is open. */
  readonly instrument: string | null;
  /** The run of items that is open. */
  readonly list: number;
};

const WHOLLY_A_CODE = /^[A-Za-z]{1,6}[\s._-]?[\d๐-๙]{1,3}$/u;

/**
 * Reads a line that holds an item's number: it begins with it, perhaps behind the instrument; or it is a row of which
 * any cell holds it, alone or before the wording, behind cells that count the rows or group them. The score stands in
 * the last cell or at the end of the text, and surely in the last cell of a row that ends in the column of scores. The
 * score is null when the line holds none. Null when the line is no item.
 */
export function readItemLine(line: Line, context: ItemContext): ItemReading | null {
  const filled = line.cells.filter((cell) => cell !== '');
  const found = codeAtFront(filled, context) ?? (line.isRow ? codeInside(filled, line, context) : null);
  if (!found) return null;
  const { code, instrument, others } = found;
  const { name, number } = scoreOf(code, others, line.endsInScore, context.rulebook);
  if (/^ได้/u.test(name)) return null;
  // A table of figures may leave a score empty, prose that names an item has none.
  const isEmptyRow = line.table !== null && name === '';
  if (context.topic === null && !line.isRow && !isEmptyRow && number === null) return null;
  const { rulebook, topic } = context;
  const around = { rulebook, topic, instrument: instrument ?? context.instrument };
  const meant = code.numbered === null ? asLettered(code) : itemOfNumber(code, oneLine(name), around);
  if (!meant) return null;
  return {
    printed: code.printed,
    ...meant,
    instrument,
    name: oneLine(name),
    number,
    list: context.list,
    topic: context.topic,
    place: line.place,
  };
}

const asLettered = ({ candidates, lookAlike }: PrintedCode) => ({ candidates, lookAlike, byWording: false });

type FoundCode = {
  readonly code: PrintedCode;
  readonly instrument: string | null;
  /** The cells of the wording and the score. */
  readonly others: readonly string[];
};

function codeAtFront(filled: readonly string[], context: ItemContext): FoundCode | null {
  const { instrument, rest } = instrumentBefore(withoutOrdinal(filled, context), context.rulebook);
  const [head = '', ...others] = rest;
  const code = context.readCode(head) ?? unknownCode(head, others);
  return code ? { code, instrument, others } : null;
}

const ORDINAL = /^[\d๐-๙]{1,3}[.)]?$/u;

/** Takes off the number of a row where an item's number, or an instrument, stands in the next cell. */
function withoutOrdinal(cells: readonly string[], { rulebook, readCode }: ItemContext): readonly string[] {
  const [first = '', ...others] = cells;
  if (!ORDINAL.test(first)) return cells;
  const { rest } = instrumentBefore(others, rulebook);
  const code = readCode(rest[0] ?? '');
  // Of two cells alone the first may be a score, unless the second holds the wording too.
  const isNumbered = code !== null && (others.length > 1 || code.rest !== '');
  return isNumbered ? others : cells;
}

/**
 * The number of one of the rulebook's items in a further cell of a row with a score. Cells before it name the
 * instrument or group the rows; where no wording follows, the longest of them is the wording.
 */
function codeInside(
  filled: readonly string[],
  line: Line,
  { rulebook, readCode }: ItemContext,
): FoundCode | null {
  const isScored = scoreAtEnd(filled, line.endsInScore)?.number?.isNumber === true;
  const codes = filled.map((cell) => readCode(cell));
  const at = codes.findIndex((code, column) => column > 0 && code !== null && itemsOf(code).length > 0);
  const code = codes[at];
  if (!isScored || !code || at === filled.length - 1) return null;
  const before = filled.slice(0, at);
  if (before.some((cell) => !ORDINAL.test(cell) && readPrintedNumber(cell) !== null)) return null;
  const instrument = before.map((cell) => instrumentNamed(cell, rulebook)).find((id) => id !== null) ?? null;
  const after = filled.slice(at + 1);
  const isWorded = code.rest !== '' || after.length > 1;
  const wording = before.toSorted((one, other) => other.length - one.length)[0] ?? '';
  return { code, instrument, others: isWorded ? after : [wording, ...after] };
}

const itemsOf = ({ candidates, numbered }: PrintedCode) => [...candidates, ...(numbered ?? [])];

/** A table of another rulebook's items has numbers of an unknown kind, each with a score. */
function unknownCode(head: string, others: readonly string[]): PrintedCode | null {
  const isItem = WHOLLY_A_CODE.test(head) && others.some((cell) => readPrintedNumber(cell) !== null);
  return isItem ? { printed: head, candidates: [], numbered: null, lookAlike: false, rest: '' } : null;
}

type NameAndNumber = { readonly name: string; readonly number: PrintedNumber | null };

function scoreOf(
  code: PrintedCode,
  others: readonly string[],
  endsInScore: boolean,
  rulebook: Rulebook,
): NameAndNumber {
  const end = scoreAtEnd(others, endsInScore);
  const parted = endsInScore ? null : partedByComma(others.at(-2) ?? '', others.at(-1) ?? '');
  if (parted !== null)
    return { name: [code.rest, ...others.slice(0, -2)].join(' '), number: readScoreCell(parted) };
  if (end) return { name: [code.rest, ...end.before].join(' '), number: end.number };
  const text = [code.rest, ...others].join(' ');
  const alone = readPrintedNumber(text);
  if (alone) return { name: '', number: alone };
  const split = splitTrailingNumber(text);
  if (split) return { name: split.before, number: split.number };
  const leading = splitLeadingNumber(text);
  if (leading) return { name: leading.after, number: leading.number };
  return wholeNumberBehind(text, itemsOf(code), rulebook) ?? { name: text, number: null };
}

const WHOLE_NUMBER = /^(.*\S)\s+([\d๐-๙]{1,3})(\s*คะแนน)?$/su;
const WHOLE_WORDING = 0.8;

/** A whole number at the end of a text is the score when points are meant or the wording of the item ends before it. */
function wholeNumberBehind(text: string, ids: readonly string[], rulebook: Rulebook): NameAndNumber | null {
  const [, before = '', digits = '', points] = WHOLE_NUMBER.exec(text) ?? [];
  const number = readScoreCell(digits);
  if (!number) return null;
  const wordings = rulebook.items.filter(({ id }) => ids.includes(id)).flatMap(wordingsOf);
  const isWhole = (name: string) => bestLikeness(name, wordings);
  const ends = isWhole(before) >= WHOLE_WORDING && isWhole(before) > isWhole(text);
  return points !== undefined || ends ? { name: before, number } : null;
}
