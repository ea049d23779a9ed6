import Fraction from 'fraction.js';
import { FULL_SCORE, hundredthsOf, type PrintedScore } from '../../kernel/score.ts';
import { type Figure, type Level, OVERALL, type Rulebook, scoreStructure } from '../rulebook/index.ts';
import type { Assessment } from './assessment.ts';
import { commonDenominator } from './whole-arithmetic.ts';

/** A score that can still be raised. Gains are whole numbers over the one denominator of a `Climb`. */
export type Raisable = {
  readonly id: string;
  readonly instrument: string;
  /** A disclosure item counts in full or not at all; everything else rises point by point. */
  readonly inOneStep: boolean;
  readonly score: PrintedScore;
  /** Hundredths up to full marks. */
  readonly room: bigint;
  /** What one hundredth gives to its instrument and to the overall score. */
  readonly toInstrument: bigint;
  readonly toOverall: bigint;
};

/** What lies between a result and a level, in hundredths times one common denominator. */
export type Climb = {
  readonly raisable: readonly Raisable[];
  readonly lacking: Lacking;
};

export type Lacking = { readonly overall: bigint; readonly instruments: ReadonlyMap<string, bigint> };

/**
 * The climb from an assessment to a level. Where a printed figure stood in for incomplete members, the figure
 * itself is what can be raised. The assessment must have every instrument.
 */
export function climbTo(rulebook: Rulebook, assessment: Assessment, level: Level): Climb {
  const leaves = scoreStructure(rulebook).overall.members.flatMap(({ figure, weight }) =>
    leavesOf(figure, new Fraction(1), assessment).map((leaf) => ({ ...leaf, instrument: figure.id, weight })),
  );
  // Twice, since a rounded score is reached half a hundredth below it.
  const denominator =
    2n * commonDenominator(leaves.flatMap(({ share, weight }) => [share, share.mul(weight)]));
  const parts = (fraction: Fraction) => fraction.mul(denominator).n;
  const lackingTo = (points: number | null, exact: Fraction | null | undefined): bigint => {
    if (points === null || !exact) return 0n;
    const lacking = new Fraction(hundredthsOf(points)).sub(exact.mul(100)).sub(new Fraction(1, 2));
    return lacking.gt(0) ? parts(lacking) : 0n;
  };
  const disclosures = new Set(
    rulebook.instruments.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id),
  );
  return {
    raisable: leaves
      .filter(({ score }) => score < FULL_SCORE)
      .map(({ figure, score, share, weight, instrument }) => ({
        id: figure.id,
        instrument,
        inOneStep: figure.kind === 'item' && disclosures.has(instrument),
        score,
        room: BigInt(FULL_SCORE - score),
        toInstrument: parts(share),
        toOverall: parts(share.mul(weight)),
      })),
    lacking: {
      overall: lackingTo(level.overallAtLeast, assessment.figures.get(OVERALL)?.exact),
      instruments: new Map(
        rulebook.instruments.map(({ id }) => [
          id,
          lackingTo(level.eachInstrumentAtLeast, assessment.figures.get(id)?.exact),
        ]),
      ),
    },
  };
}

type Leaf = { readonly figure: Figure; readonly score: PrintedScore; readonly share: Fraction };

/** The lowest figures that a computed figure rests on, with their shares of it. */
function leavesOf(figure: Figure, share: Fraction, assessment: Assessment): Leaf[] {
  const assessed = assessment.figures.get(figure.id);
  if (!assessed || assessed.computed === null) throw new Error(`no score for ${figure.id}`);
  if (assessed.source === 'printed') return [{ figure, score: assessed.computed, share }];
  return figure.members.flatMap((member) => leavesOf(member.figure, share.mul(member.weight), assessment));
}
