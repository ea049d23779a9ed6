import { FULL_SCORE, hundredthsOf } from '../../kernel/score.ts';
import type { PrintedNumber } from './parse/printed-number.ts';

/** Why what stands in the place of a score is none. */
export type ScoreFault = 'not-number' | 'above-full' | 'below-zero' | 'too-fine';

/** What is wrong with a text that was read as `number`; null when it is a score. */
export function scoreFault(number: PrintedNumber | null): ScoreFault | null {
  if (number === null || !number.isNumber) return 'not-number';
  if (number.score !== null) return null;
  if (number.text.startsWith('-')) return 'below-zero';
  return hundredthsOf(Number(number.text)) > FULL_SCORE ? 'above-full' : 'too-fine';
}
