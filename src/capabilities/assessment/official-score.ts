import type { PrintedScore } from '../../kernel/score.ts';
import { type LevelDecision, OVERALL, type Rulebook } from '../rulebook/index.ts';
import type { Assessment } from './assessment.ts';
import { decideFromKnown } from './decide-from-known.ts';

/**
 * The figure that is shown and reported: the Commission's own where it is printed, since it was made from unrounded
 * answers; else what follows from the figures below it; null where neither can be had.
 */
export function officialScore({ figures }: Assessment, id: string): PrintedScore | null {
  const figure = figures.get(id);
  return figure?.printed ?? figure?.computed ?? null;
}

/**
 * The level of the figures that are shown and reported, so that no page and no paper shows a score beside a level that
 * it does not earn. Null when the figures given allow more than one.
 */
export function officialLevel(rulebook: Rulebook, assessment: Assessment): LevelDecision | null {
  const instruments = rulebook.instruments.map(({ id }) => [id, officialScore(assessment, id)] as const);
  return decideFromKnown(rulebook, officialScore(assessment, OVERALL), new Map(instruments));
}
