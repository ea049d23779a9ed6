import type { PrintedScore } from '../../kernel/score.ts';
import type { Rulebook, ScoreSheet } from '../rulebook/index.ts';
import { assess } from './assess.ts';

/** The indicators, instruments and overall score that follow from what a sheet holds, by their ids; items are left out. */
export function computedScores(rulebook: Rulebook, sheet: ScoreSheet): ReadonlyMap<string, PrintedScore> {
  return new Map(
    [...assess(rulebook, sheet).figures].flatMap(([id, { source, computed }]) =>
      source === 'computed' && computed !== null ? [[id, computed] as const] : [],
    ),
  );
}
