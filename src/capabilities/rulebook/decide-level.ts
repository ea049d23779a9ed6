import { hundredthsOf, type PrintedScore } from '../../kernel/score.ts';
import type { Level, Rulebook } from './rulebook.ts';

export type LevelDecision = {
  readonly level: Level;
  /** The next better level, null at the best one. */
  readonly next: Level | null;
  /** What is still lacking for the next level, in hundredths of a point. */
  readonly lacking: { readonly overall: number; readonly instruments: ReadonlyMap<string, number> };
};

const atLeast = (score: PrintedScore, points: number | null) =>
  points === null || score >= hundredthsOf(points);

/** The first level of the rulebook whose conditions the rounded scores fulfil. */
export function decideLevel(
  rulebook: Rulebook,
  overall: PrintedScore,
  instruments: ReadonlyMap<string, PrintedScore>,
): LevelDecision {
  const index = rulebook.levels.findIndex(
    (level) =>
      atLeast(overall, level.overallAtLeast) &&
      [...instruments.values()].every((score) => atLeast(score, level.eachInstrumentAtLeast)),
  );
  const level = rulebook.levels[index];
  if (!level) throw new Error(`rulebook ${rulebook.id}: no level holds for ${overall}`);
  const next = rulebook.levels[index - 1] ?? null;
  const short = (score: PrintedScore, points: number | null) =>
    Math.max(0, hundredthsOf(points ?? 0) - score);
  return {
    level,
    next,
    lacking: {
      overall: next ? short(overall, next.overallAtLeast) : 0,
      instruments: new Map(
        [...instruments].map(([id, score]) => [id, next ? short(score, next.eachInstrumentAtLeast) : 0]),
      ),
    },
  };
}
