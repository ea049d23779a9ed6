import type { Level, Rulebook } from '../rulebook/index.ts';

/** The colour that repeats a level: good unless the level begins below the mark under which a score must be mended. */
export function levelTone({ thresholds }: Rulebook, { overallAtLeast }: Level): 'good' | 'attention' {
  return (overallAtLeast ?? 0) >= thresholds.mendBelow ? 'good' : 'attention';
}
