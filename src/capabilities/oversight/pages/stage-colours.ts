import type { TagColour } from '../../../web/components/tag.tsx';
import type { Stage } from '../stage.ts';

/** The colour that repeats a stage; without one it is blue. */
export const STAGE_COLOURS = {
  none: 'grey',
  draft: 'yellow',
  accepted: undefined,
  proposed: undefined,
  approved: 'green',
  published: 'green',
} as const satisfies Record<Stage, TagColour | undefined>;
