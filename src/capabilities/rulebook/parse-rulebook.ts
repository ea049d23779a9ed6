import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { RulebookFault } from './fault.ts';
import { type Rulebook, rulebookSchema } from './rulebook.ts';
import { senseFaults } from './rules.ts';
import { structureFault } from './structure-fault.ts';

/**
 * Takes the content of a rulebook file (parsed JSON). Refuses with every fault of structure, or, when the structure
 * is right, with every fault of sense.
 */
export function parseRulebook(value: unknown): Result<Rulebook, readonly RulebookFault[]> {
  const parsed = rulebookSchema.safeParse(value, { reportInput: true });
  if (!parsed.success) return refuse(parsed.error.issues.map(structureFault));
  const faults = senseFaults(parsed.data);
  return faults.length === 0 ? ok(parsed.data) : refuse(faults);
}
