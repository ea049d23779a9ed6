import { showHundredths } from '../../../kernel/score.ts';

/** A difference of scores in hundredths with its sign: 150 is "+1.50". */
export const showChange = (change: number): string =>
  change === 0 ? '0.00' : `${change > 0 ? '+' : '−'}${showHundredths(Math.abs(change))}`;
