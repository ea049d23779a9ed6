import type { Tone } from '../../../web/components/badge.tsx';
import type { Level, Rulebook } from '../../rulebook/index.ts';

/** The colour that repeats a level: good unless it lies below the mark under which a score must be mended. */
export function levelTone({ thresholds }: Rulebook, { overallAtLeast }: Level): Exclude<Tone, 'plain'> {
  return (overallAtLeast ?? 0) >= thresholds.mendBelow ? 'good' : 'attention';
}
