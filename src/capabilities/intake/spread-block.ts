import type { PrintedScore } from '../../kernel/score.ts';
import { toArabicDigits } from '../../kernel/thai/digits.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { listFigures } from './figure-list.ts';
import { itemCodeReader, type PrintedCode } from './parse/item-code.ts';
import { type PrintedNumber, readPrintedNumber } from './parse/printed-number.ts';
import { readReport } from './parse/read-report.ts';
import { type ScoreFault, scoreFault } from './score-fault.ts';
import type { Row } from './source.ts';

/** Why a line of a pasted block was not taken. */
export type RefusedWhy =
  | { readonly kind: ScoreFault | 'no-code' | 'no-score' | 'beyond' }
  | { readonly kind: 'unknown-item' | 'repeated'; readonly code: string };

/** A line of a pasted block that was not taken; `line` counts from one. */
export type RefusedLine = { readonly line: number; readonly text: string; readonly why: RefusedWhy };

/** What was found in a pasted block. */
export type Spread = {
  readonly scores: ReadonlyMap<string, PrintedScore>;
  readonly refused: readonly RefusedLine[];
  /** Codes that were read as the items' that they look like. */
  readonly alike: readonly { readonly printed: string; readonly key: string }[];
};

/**
 * Reads cells copied from a spreadsheet or a table: a code and a score on each line, in any order; or scores alone, in
 * the order of `listFigures` from the figure `from` on, where an empty line or a dash leaves a figure out. Nothing is
 * guessed: a line with digits that gives no score is refused with the reason.
 */
export function spreadBlock(rulebook: Rulebook, block: string, from: string | null = null): Spread {
  const lines = block.split(/\r\n|\n|\r/);
  const scores = scoresAlone(lines);
  return scores ? spreadInOrder(rulebook, scores, from) : spreadByCode(rulebook, lines);
}

type Cell = {
  readonly line: number;
  readonly text: string;
  readonly number: PrintedNumber | null;
  readonly isEmpty: boolean;
};

const DIGIT = /[\d๐-๙]/u;
const NOTHING = /^[-–—]?$/u;

/** One score a line, perhaps under a heading or behind a running number; null when the lines are not of that kind. */
function scoresAlone(lines: readonly string[]): readonly Cell[] | null {
  const rows = lines.map(cellsOf);
  const top = Math.max(
    rows.findIndex((cells) => cells.some((cell) => DIGIT.test(cell))),
    0,
  );
  const body = rows.slice(top);
  const isNumbered = body
    .filter(([first]) => first !== '')
    .every((cells, at) => cells.length === 2 && isCount(cells[0], at + 1));
  const longEnough = body.filter(([first]) => first !== '').length > 2;
  const columns = isNumbered && longEnough ? body.map((cells) => cells.slice(1)) : body;
  if (columns.some((cells) => cells.length > 1)) return null;
  const cells = columns.map(([text = ''], at) => ({
    line: top + at + 1,
    text,
    number: readPrintedNumber(text),
    isEmpty: NOTHING.test(text),
  }));
  return cells.every(({ number, isEmpty }) => number !== null || isEmpty) &&
    cells.some(({ number }) => number !== null)
    ? cells
    : null;
}

const isCount = (text: string | undefined, expected: number) =>
  toArabicDigits(text ?? '').replace(/[.)]$/, '') === String(expected);

function spreadInOrder(rulebook: Rulebook, cells: readonly Cell[], from: string | null): Spread {
  const figures = listFigures(rulebook);
  const start = Math.max(
    figures.findIndex(({ key }) => key === from),
    0,
  );
  const scores = new Map<string, PrintedScore>();
  const refused: RefusedLine[] = [];
  for (const [at, { line, text, number, isEmpty }] of cells.entries()) {
    if (isEmpty) continue;
    const key = figures[start + at]?.key;
    const fault = scoreFault(number);
    if (key === undefined) refused.push({ line, text, why: { kind: 'beyond' } });
    else if (number?.score != null) scores.set(key, number.score);
    else refused.push({ line, text, why: { kind: fault ?? 'not-number' } });
  }
  return { scores, refused, alike: [] };
}

/** One line as the reader of files understood it. */
type Understood = {
  readonly id: string | undefined;
  readonly printed: string;
  readonly lookAlike: boolean;
  /** What stands between code and score, or in the place of both. */
  readonly name: string;
  readonly number: PrintedNumber | null;
};

function spreadByCode(rulebook: Rulebook, lines: readonly string[]): Spread {
  const readCode = itemCodeReader(rulebook);
  const understood = understand(rulebook, lines);
  const scores = new Map<string, PrintedScore>();
  const refused: RefusedLine[] = [];
  const alike: { printed: string; key: string }[] = [];
  for (const [at, text] of lines.entries()) {
    const found = understood.get(at + 1) ?? fromCode(readCode(text));
    if (found?.id !== undefined && found.number?.score != null && !scores.has(found.id)) {
      scores.set(found.id, found.number.score);
      if (found.lookAlike) alike.push({ printed: found.printed, key: found.id });
    } else if (DIGIT.test(text))
      refused.push({ line: at + 1, text: text.trim(), why: whyRefused(found, scores) });
  }
  return { scores, refused, alike };
}

const fromCode = (code: PrintedCode | null): Understood | null =>
  code && {
    id: onlyOne(code.candidates),
    printed: code.printed,
    lookAlike: code.lookAlike,
    name: code.rest,
    number: readPrintedNumber(code.rest),
  };

const onlyOne = (ids: readonly string[]) => (ids.length === 1 ? ids[0] : undefined);

function whyRefused(found: Understood | null, scores: ReadonlyMap<string, PrintedScore>): RefusedWhy {
  if (found === null) return { kind: 'no-code' };
  if (found.id === undefined) return { kind: 'unknown-item', code: found.printed };
  if (scores.has(found.id)) return { kind: 'repeated', code: found.id };
  // Behind the code of an item a long text is its wording, a short one what was meant as its score.
  const isScoreless = found.number === null && (found.name === '' || found.name.length > LONGEST_SCORE);
  return { kind: isScoreless ? 'no-score' : (scoreFault(found.number) ?? 'not-number') };
}

/** The lines as the reader of files understands them, by their numbers. */
function understand(rulebook: Rulebook, lines: readonly string[]): ReadonlyMap<number, Understood> {
  const rows = lines.map(cellsOf);
  const blocks = withWords(rulebook, rows).map(
    (cells, at): Row => ({ kind: 'row', table: 1, place: { kind: 'line', line: at + 1 }, cells }),
  );
  const { items, indicators, instruments, overall } = readReport({ form: 'csv', blocks }, rulebook);
  const figures = [...indicators, ...instruments, ...overall].map((figure) => ({
    ...figure,
    printed: figure.id,
    lookAlike: false,
  }));
  const readings = [...items.map((item) => ({ ...item, id: onlyOne(item.candidates) })), ...figures];
  return new Map(
    readings.flatMap((found) => (found.place.kind === 'line' ? [[found.place.line, found]] : [])),
  );
}

const LONGEST_SCORE = 24;
const DIGITS_ALONE = /^[\d๐-๙|!][\d๐-๙]{1,3}$/u;
const MIXED_DIGITS = /(?=.*[\d|!])(?=.*[๐-๙])/u;

/**
 * Puts the word ข้อ before a code whose letter was read as the digit that it looks like (`1๗` for i7), by which the
 * reader of files knows it. Digits of one kind are taken for such a code only among codes with letters, and never where
 * a figure has just this number.
 */
function withWords(rulebook: Rulebook, rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const keys = new Set(listFigures(rulebook).map(({ key }) => key));
  const readCode = itemCodeReader(rulebook);
  const hasLetters = rows.some(([first = '']) => (readCode(first)?.candidates.length ?? 0) > 0);
  const isCode = (cell: string) =>
    DIGITS_ALONE.test(cell) && (hasLetters || MIXED_DIGITS.test(cell)) && !keys.has(toArabicDigits(cell));
  return rows.map(([first = '', ...others]) =>
    others.length > 0 && isCode(first) ? [`ข้อ ${first}`, ...others] : [first, ...others],
  );
}

/** Cells between tabs; without tabs a code and a score between blanks, commas or semicolons. */
function cellsOf(line: string): string[] {
  const cells = line.includes('\t')
    ? line.split('\t')
    : (/^\s*(\S+?)\s*(?:[;,]|\s)\s*([\d๐-๙][\d๐-๙.,]*)\s*$/u.exec(line)?.slice(1) ?? [line]);
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.length > 1 ? trimmed.filter((cell) => cell !== '') : trimmed;
}
