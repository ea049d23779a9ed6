import Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import { decideLevel, type LevelDecision, type Rulebook } from '../rulebook/index.ts';

const NO_SCORE = roundHalfUp(new Fraction(0));

/**
 * The level that holds whatever the scores not given may be, or null when it depends on them.
 * The distance to the next level then speaks of the scores given.
 */
export function decideFromKnown(
  rulebook: Rulebook,
  overall: PrintedScore | null,
  instruments: ReadonlyMap<string, PrintedScore | null>,
): LevelDecision | null {
  const filledWith = (score: PrintedScore) =>
    new Map([...instruments].map(([id, given]) => [id, given ?? score]));
  const worst = decideLevel(rulebook, overall ?? NO_SCORE, filledWith(NO_SCORE));
  const best = decideLevel(rulebook, overall ?? FULL_SCORE, filledWith(FULL_SCORE));
  if (worst.level !== best.level) return null;
  return best;
}
