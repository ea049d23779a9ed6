import { belongingFaults } from './check-belonging.ts';
import { identityFaults } from './check-identity.ts';
import { knowledgeFaults } from './check-knowledge.ts';
import { levelFaults } from './check-levels.ts';
import { scoringFaults } from './check-scoring.ts';
import type { RulebookFault } from './fault.ts';
import type { Rulebook } from './rulebook.ts';

/**
 * What a rulebook of right structure must fulfil to be usable: every name means one thing, everything belongs
 * somewhere, the arithmetic gives 0–100, every level can be reached, every source is named.
 */
export function senseFaults(rulebook: Rulebook): readonly RulebookFault[] {
  return [
    ...identityFaults(rulebook),
    ...belongingFaults(rulebook),
    ...scoringFaults(rulebook),
    ...levelFaults(rulebook),
    ...knowledgeFaults(rulebook),
  ];
}
