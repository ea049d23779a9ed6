import { fileURLToPath } from 'node:url';
import { parseRulebook, type Rulebook } from '../../src/capabilities/rulebook/index.ts';
import content from './made-up-rulebook.json' with { type: 'json' };

/** Rules of no real year: other instruments, ids, weights, scale, topics and levels than any known book. */
export const MADE_UP_RULEBOOK_FILE = fileURLToPath(new URL('./made-up-rulebook.json', import.meta.url));

export const madeUpRulebook: Rulebook = (() => {
  const parsed = parseRulebook(content);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.refusal, null, 2));
  return parsed.value;
})();
