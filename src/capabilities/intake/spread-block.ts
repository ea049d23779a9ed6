import type { PrintedScore } from '../../kernel/score.ts';
import { toArabicDigits } from '../../kernel/thai/digits.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { listFigures } from './figure-list.ts';
import { readPrintedNumber } from './parse/printed-number.ts';
import { readReport } from './parse/read-report.ts';
import type { Row, Source } from './source.ts';

/** Scores found in a pasted block, and the lines of it that say nothing of this rulebook. */
export type Spread = {
  readonly scores: ReadonlyMap<string, PrintedScore>;
  readonly leftover: readonly string[];
};

/**
 * Reads cells copied from a spreadsheet or a table: a code and a score on each line, in any order; or scores alone, in
 * the order of `listFigures`, where an empty line or a dash leaves a figure out. Nothing is guessed: a line with
 * neither is left over.
 */
export function spreadBlock(rulebook: Rulebook, block: string): Spread {
  const lines = block.split(/\r\n|\n|\r/);
  const scores = scoresAlone(lines);
  return scores ? spreadInOrder(rulebook, scores) : spreadByCode(rulebook, lines);
}

type Cell = { readonly line: string; readonly score: PrintedScore | null; readonly isEmpty: boolean };

const NOTHING = /^[-–—]?$/u;

/** One score a line, perhaps under a heading or behind a running number; null when the lines are not of that kind. */
function scoresAlone(lines: readonly string[]): readonly Cell[] | null {
  const rows = lines.map(cellsOf);
  const body = rows.slice(rows.findIndex((cells) => cells.some((cell) => /[\d๐-๙]/u.test(cell))));
  const isNumbered = body
    .filter(([first]) => first !== '')
    .every((cells, at) => cells.length === 2 && isCount(cells[0], at + 1));
  const longEnough = body.filter(([first]) => first !== '').length > 2;
  const columns = isNumbered && longEnough ? body.map((cells) => cells.slice(1)) : body;
  if (columns.some((cells) => cells.length > 1)) return null;
  const cells = columns.map(([text = '']) => {
    const number = readPrintedNumber(text);
    return {
      line: text,
      score: number?.score ?? null,
      isNumber: number !== null,
      isEmpty: NOTHING.test(text),
    };
  });
  return cells.length > 0 &&
    cells.every(({ isNumber, isEmpty }) => isNumber || isEmpty) &&
    cells.some(({ isNumber }) => isNumber)
    ? cells
    : null;
}

const isCount = (text: string | undefined, expected: number) =>
  toArabicDigits(text ?? '').replace(/[.)]$/, '') === String(expected);

function spreadInOrder(rulebook: Rulebook, cells: readonly Cell[]): Spread {
  const figures = listFigures(rulebook);
  const scores = new Map<string, PrintedScore>();
  const leftover: string[] = [];
  for (const [at, { line, score, isEmpty }] of cells.entries()) {
    const key = figures[at]?.key;
    if (key !== undefined && score !== null) scores.set(key, score);
    else if (!isEmpty) leftover.push(line);
  }
  return { scores, leftover };
}

function spreadByCode(rulebook: Rulebook, lines: readonly string[]): Spread {
  const rows = lines.map(
    (line, at): Row => ({
      kind: 'row',
      table: 1,
      place: { kind: 'line', line: at + 1 },
      cells: cellsOf(line),
    }),
  );
  const source: Source = { form: 'csv', blocks: rows };
  const { items, indicators, instruments, overall } = readReport(source, rulebook);
  const found = [
    ...items.map(({ candidates, number, place }) => ({
      id: candidates.length === 1 ? candidates[0] : undefined,
      number,
      place,
    })),
    ...indicators,
    ...instruments,
    ...overall,
  ];
  const scores = new Map<string, PrintedScore>();
  const used = new Set<number>();
  for (const { id, number, place } of found) {
    if (id === undefined || number?.score == null || place.kind !== 'line' || scores.has(id)) continue;
    scores.set(id, number.score);
    used.add(place.line);
  }
  const leftover = lines.filter(
    (line, at) => line.trim() !== '' && !used.has(at + 1) && /[\d๐-๙]/u.test(line),
  );
  return { scores, leftover };
}

/** Cells between tabs; without tabs a code and a score between blanks, commas or semicolons. */
function cellsOf(line: string): string[] {
  const cells = line.includes('\t')
    ? line.split('\t')
    : (/^\s*(\S+?)\s*(?:[;,]|\s)\s*([\d๐-๙][\d๐-๙.,]*)\s*$/u.exec(line)?.slice(1) ?? [line]);
  const trimmed = cells.map((cell) => cell.trim());
  return trimmed.length > 1 ? trimmed.filter((cell) => cell !== '') : trimmed;
}
