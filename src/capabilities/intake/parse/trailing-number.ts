import type { Line } from './lines.ts';
import { type PrintedNumber, splitTrailingNumber } from './printed-number.ts';
import { scoreAtEnd } from './score-cell.ts';
import { oneLine } from './wording.ts';

export type NumberedLine = { readonly texts: readonly string[]; readonly number: PrintedNumber | null };

/** Takes the score off the end of a line: the last cell of a row, or the last number of a paragraph. */
export function trailingNumber(line: Line): NumberedLine | null {
  const filled = line.cells.filter((cell) => cell !== '').map(oneLine);
  const end = filled.length > 1 ? scoreAtEnd(filled, line.endsInScore) : null;
  if (end) return { texts: end.before, number: end.number };
  const split = splitTrailingNumber(filled.join(' '));
  return split ? { texts: [oneLine(split.before)], number: split.number } : null;
}

/** The words of a label without numbers, per cents and brackets. */
export const withoutNumbers = (text: string): string => text.replace(/[\d๐-๙.%()]+/gu, ' ');
