import { FULL_SCORE, type PrintedScore } from '../../kernel/score.ts';
import { PALETTE } from './drawing.ts';

export type ScoredIndicator = {
  readonly id: string;
  readonly name: string;
  readonly score: PrintedScore | null;
};

/** What a chart says of an indicator besides its figure: the words stand on it, so colour is never alone. */
export type StandingWords = {
  readonly lowest: string;
  readonly full: string;
  readonly axis: (from: number) => string;
};

export type Standing = 'lowest' | 'full' | 'between' | 'none';

export const COLOUR: Record<Standing, string> = {
  lowest: PALETTE.amber,
  full: PALETTE.green,
  between: PALETTE.blue,
  none: PALETTE.quiet,
};

/** Where each indicator stands among the others. Lowest is one that is not full, and not equal to all others. */
export function standings(indicators: readonly ScoredIndicator[]): readonly Standing[] {
  const scores = indicators.map((it) => it.score).filter((score) => score !== null);
  const [low, high] = [Math.min(...scores), Math.max(...scores)];
  return indicators.map(({ score }) => {
    if (score === null) return 'none';
    if (score === FULL_SCORE) return 'full';
    return score === low && low < high ? 'lowest' : 'between';
  });
}

/**
 * The whole points at which an axis begins so that the figures can be told apart and the lowest still has a good
 * third of the axis: 90, 80, 60, 40 or 0.
 */
export function axisStart(indicators: readonly Pick<ScoredIndicator, 'score'>[]): number {
  const low = Math.min(100, ...indicators.map(({ score }) => (score === null ? 100 : score / 100)));
  return [90, 80, 60, 40].find((start) => (low - start) / (100 - start) >= 0.35) ?? 0;
}
