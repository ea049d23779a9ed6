import type { Problem } from '../problem.ts';

/** An item without a score of which the source says nothing else. Such come in dozens and are told together. */
export const isPlainlyMissing = ({ rule, place, repairs }: Problem): boolean =>
  rule === 'item-missing' && place === null && repairs === undefined;
