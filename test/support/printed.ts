import { type PrintedScore, printedScore } from '../../src/kernel/score.ts';

/** A score from how it is printed: `99.59`. */
export function parsePrinted(text: string): PrintedScore {
  const score = printedScore(Number(text.replace('.', '')));
  if (score === null) throw new Error(`${text} is no score`);
  return score;
}
