import Fraction from 'fraction.js';
import { type PrintedScore, printedScore } from '../../kernel/score.ts';
import { type Figure, oncePerRulebook, type Rulebook, scoreStructure } from '../rulebook/index.ts';

/**
 * A figure's way of adding up in whole numbers, so that thousands of agencies are scored without a fraction:
 * hundredths times `denominator` are the sum of the members' own such numbers times their factors.
 */
export type WholeFigure = {
  readonly figure: Figure;
  readonly denominator: bigint;
  /** `index` counts in the order of `wholeArithmetic`. */
  readonly members: readonly { readonly index: number; readonly factor: bigint }[];
};

/** All figures of a rulebook, members before the figures made of them. */
export const wholeArithmetic = oncePerRulebook(build);

function build(rulebook: Rulebook): readonly WholeFigure[] {
  const whole: WholeFigure[] = [];
  const indexes = new Map<Figure, number>();
  for (const figure of scoreStructure(rulebook).upwards) {
    const members = figure.members.map((member) => {
      const index = indexes.get(member.figure);
      const denominator = index === undefined ? undefined : whole[index]?.denominator;
      if (index === undefined || !denominator) throw new Error(`${figure.id} comes before its members`);
      return { index, share: member.weight.div(denominator) };
    });
    const denominator = commonDenominator(members.map(({ share }) => share));
    indexes.set(figure, whole.length);
    whole.push({
      figure,
      denominator,
      members: members.map(({ index, share }) => ({ index, factor: share.mul(denominator).n })),
    });
  }
  return whole;
}

/** The smallest number by which all fractions become whole. */
export const commonDenominator = (fractions: readonly Fraction[]): bigint =>
  fractions.reduce((common, { d }) => new Fraction(common).lcm(new Fraction(d)).n, 1n);

/** A score of so many hundredths times a denominator, rounded half up. Must lie within 0–100 points. */
export function roundedHundredths(numerator: bigint, denominator: bigint): PrintedScore {
  const rounded = printedScore(Number((2n * numerator + denominator) / (2n * denominator)));
  if (rounded === null) throw new Error(`${numerator}/${denominator} hundredths are no score`);
  return rounded;
}
