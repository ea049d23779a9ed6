import type { Problem } from '../problem.ts';

/** An item without a score of which the source says nothing else. Such come in dozens and are told together. */
export const isPlainlyMissing = ({ rule, item, repairs }: Problem): boolean =>
  rule === 'item-missing' && item !== undefined && repairs === undefined;

/** A figure without a score on a screen that is still filled in, where nothing else is known of it. */
export const isNotTypedYet = ({ rule, repairs }: Problem): boolean =>
  rule === 'item-missing' && repairs === undefined;
