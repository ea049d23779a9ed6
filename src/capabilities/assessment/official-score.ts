import type { PrintedScore } from '../../kernel/score.ts';
import type { Assessment } from './assessment.ts';

/**
 * The figure that is shown and reported: the commission's own where it is printed, since it was made from unrounded
 * answers; else what follows from the figures below it; null where neither can be had.
 */
export function officialScore({ figures }: Assessment, id: string): PrintedScore | null {
  const figure = figures.get(id);
  return figure?.printed ?? figure?.computed ?? null;
}
