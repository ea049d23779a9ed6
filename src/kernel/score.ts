import Fraction from 'fraction.js';

declare const hundredths: unique symbol;

/**
 * A score as it is printed: a whole number of hundredths of a point, 0 (0.00) to 10000 (100.00).
 * Only `printedScore` and `roundHalfUp` make one.
 */
export type PrintedScore = number & { readonly [hundredths]: true };

/** A score before rounding, in points (0–100), exact. */
export type ExactScore = Fraction;

export const FULL_SCORE = 10000 as PrintedScore;

/** Takes a whole number of hundredths within 0–10000; null for anything else. */
export function printedScore(value: number): PrintedScore | null {
  return Number.isInteger(value) && value >= 0 && value <= FULL_SCORE ? (value as PrintedScore) : null;
}

/** The score in points as an exact number: 9959 → 99.59. */
export function exactly(score: PrintedScore): ExactScore {
  return new Fraction(score, 100);
}

/** Points as a rulebook states them, with at most two decimals, in hundredths: 84.5 → 8450. */
export function hundredthsOf(points: number): number {
  return Math.round(points * 100);
}

/** Rounds a score in points (0–100) to hundredths, half up: 99.835 → 9984. */
export function roundHalfUp(score: ExactScore): PrintedScore {
  return Number(score.mul(100).add(new Fraction(1, 2)).floor().n) as PrintedScore;
}

/** The score as a JSON number with at most two decimals: 9959 → 99.59. */
export function toNumber(score: PrintedScore): number {
  return score / 100;
}

/** The score with exactly two decimals in Arabic digits: 10000 → "100.00". */
export function showScore(score: PrintedScore): string {
  return showHundredths(score);
}

/** A whole number of hundredths of a point that need be no score, as a distance is none: 250 → "2.50". */
export function showHundredths(hundredths: number): string {
  return (hundredths / 100).toFixed(2);
}
