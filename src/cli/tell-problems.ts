import { type Problem, showPlace } from '../capabilities/intake/index.ts';
import { bothOf, type Output } from './output.ts';

/** One line a problem: severity, rule, place, and the message in Thai and English. */
export function tellProblems(problems: readonly Problem[], output: Output): void {
  for (const { severity, rule, place, message } of problems)
    output.say([severity, rule, showPlace(place), bothOf(message)].join('\t'));
}
