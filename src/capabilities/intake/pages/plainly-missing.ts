import type { Problem } from '../problem.ts';

/** An item without a score of which the source says nothing else. Such come in dozens and are told together. */
export const isPlainlyMissing = ({ rule, item, repairs }: Problem): boolean =>
  rule === 'item-missing' && item !== undefined && repairs === undefined;
