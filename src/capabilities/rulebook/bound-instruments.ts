import Fraction from 'fraction.js';
import { FULL_SCORE, type PrintedScore, roundHalfUp } from '../../kernel/score.ts';
import type { Rulebook } from './rulebook.ts';
import { scoreStructure } from './score-structure.ts';

/** The printed scores that a figure can have, both ends included. */
export type ScoreRange = { readonly lowest: PrintedScore; readonly highest: PrintedScore };

const NOTHING = new Fraction(0);
const FULL = new Fraction(FULL_SCORE);
const HALF = new Fraction(1, 2);
const NO_SCORE = roundHalfUp(NOTHING);
const ANY: ScoreRange = { lowest: NO_SCORE, highest: FULL_SCORE };

/**
 * What the instruments not known (null) can have scored, given the overall score and the other instruments: the overall
 * score is their weighted mean, so 99.49 leaves none of them far below. Every printed score stands for half a hundredth
 * on each side. Figures that contradict each other bound nothing.
 */
export function boundInstruments(
  rulebook: Rulebook,
  overall: ScoreRange,
  instruments: ReadonlyMap<string, ScoreRange | null>,
): Map<string, ScoreRange> {
  const weights = new Map(
    scoreStructure(rulebook).overall.members.map(({ figure, weight }) => [figure.id, weight]),
  );
  const bound = (id: string): ScoreRange => {
    const others = [...weights].filter(([other]) => other !== id);
    const share = (pick: (range: ScoreRange) => Fraction, unknown: Fraction) =>
      others.reduce((sum, [other, weight]) => {
        const range = instruments.get(other);
        return sum.add((range ? pick(range) : unknown).mul(weight));
      }, NOTHING);
    const own = weights.get(id) ?? NOTHING;
    if (own.equals(0)) return ANY;
    const most = share(({ highest }) => HALF.add(highest), FULL);
    const least = share(({ lowest }) => new Fraction(lowest).sub(HALF), NOTHING);
    const from = new Fraction(overall.lowest).sub(HALF).sub(most).div(own).floor();
    const to = HALF.add(overall.highest).sub(least).div(own).ceil();
    const lowest = Math.max(NO_SCORE, from.valueOf());
    const highest = Math.min(FULL_SCORE, to.valueOf());
    return lowest <= highest ? { lowest: lowest as PrintedScore, highest: highest as PrintedScore } : ANY;
  };
  return new Map([...instruments].map(([id, range]) => [id, range ?? bound(id)]));
}
