import type { z } from 'zod';
import { faultAt, type RulebookFault, showPath } from './fault.ts';

type Issue = z.core.$ZodIssue;

/** Says in the product's own words what the structure lacks. */
export function structureFault(issue: Issue): RulebookFault {
  const path = showPath(issue.path);
  const found = show(issue.input);
  return faultAt(path, (say) => {
    switch (issue.code) {
      case 'invalid_type':
        return issue.input === undefined
          ? say.lacking
          : say.wrongType({ found, expected: say.types[issue.expected] ?? issue.expected });
      case 'unrecognized_keys':
        return say.unknownKeys({ keys: issue.keys.join(', ') });
      case 'invalid_value':
        return issue.input === undefined
          ? say.lacking
          : say.notOneOf({ found, allowed: issue.values.map(show).join(', ') });
      case 'too_small':
        if (issue.origin === 'string') return say.emptyText;
        return issue.origin === 'array'
          ? say.tooShort({ least: String(issue.minimum) })
          : say.tooLow({ found, least: String(issue.minimum), inclusive: issue.inclusive ?? true });
      case 'too_big':
        return issue.origin === 'array'
          ? say.tooLong({ most: String(issue.maximum) })
          : say.tooHigh({ found, most: String(issue.maximum) });
      case 'invalid_format':
        return say.wrongForm({ found, pattern: issue.pattern ?? issue.format });
      default:
        return say.unfit({ found });
    }
  });
}

const MOST_SHOWN = 40;

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
