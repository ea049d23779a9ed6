import {
  isDash,
  isFailedScore,
  type PrintedNumber,
  readPrintedNumber,
  readScoreCell,
} from './printed-number.ts';

const WHOLE = /^[\d๐-๙]{1,3}$/u;
const DECIMALS = /^[\d๐-๙]{1,2}$/u;

/**
 * Two cells in one, where a comma that may have been a decimal sign parts them: `98 | 5` of `98,5`. Null when they are
 * none such.
 */
export function partedByComma(score: string, next: string): string | null {
  return WHOLE.test(score) && DECIMALS.test(next) ? `${score} | ${next}` : null;
}

/** No score is longer, however it went wrong; where cells slipped, a wording may stand in the column of scores. */
const LONGEST_SCORE = 24;

/**
 * The score in the last of several filled cells and the cells before it. Where a header says that the last cell holds
 * the score, whatever stands there is told as such; elsewhere only what could be nothing else. A dash is no score and
 * no wording. Null when the last cell holds something else.
 */
export function scoreAtEnd(
  filled: readonly string[],
  endsInScore: boolean,
): { readonly before: readonly string[]; readonly number: PrintedNumber | null } | null {
  const last = filled.at(-1);
  if (last === undefined) return null;
  const before = filled.slice(0, -1);
  const number = readPrintedNumber(last);
  if (number || isDash(last)) return { before, number };
  const isScore = (endsInScore && last.length <= LONGEST_SCORE) || isFailedScore(last);
  return isScore ? { before, number: readScoreCell(last) } : null;
}
