import { type Problem, showPlace } from '../capabilities/intake/index.ts';
import type { Output } from './output.ts';

/** One line a problem: severity, rule, place, and the message in Thai. */
export function tellProblems(problems: readonly Problem[], output: Output): void {
  for (const { severity, rule, place, message } of problems)
    output.say([severity, rule, place === null ? '–' : showPlace(place), message.th].join('\t'));
}
