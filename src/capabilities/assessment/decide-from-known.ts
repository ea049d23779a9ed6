import Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import {
  boundInstruments,
  decideLevel,
  type LevelDecision,
  type Rulebook,
  type ScoreRange,
} from '../rulebook/index.ts';

const ANY: ScoreRange = { lowest: roundHalfUp(new Fraction(0)), highest: FULL_SCORE };

const only = (score: PrintedScore): ScoreRange => ({ lowest: score, highest: score });

/**
 * The level that holds whatever the scores not given may be, or null when it depends on them.
 * The distance to the next level then speaks of the scores given.
 */
export function decideFromKnown(
  rulebook: Rulebook,
  overall: PrintedScore | null,
  instruments: ReadonlyMap<string, PrintedScore | null>,
): LevelDecision | null {
  const whole = overall === null ? ANY : only(overall);
  const given = new Map([...instruments].map(([id, score]) => [id, score === null ? null : only(score)]));
  const ranges = [...given.values()].includes(null) ? boundInstruments(rulebook, whole, given) : given;
  const decideAt = (end: keyof ScoreRange) =>
    decideLevel(rulebook, whole[end], new Map([...ranges].map(([id, range]) => [id, (range ?? ANY)[end]])));
  const worst = decideAt('lowest');
  const best = decideAt('highest');
  return worst.level === best.level ? best : null;
}
