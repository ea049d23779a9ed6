import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { AgencyKind } from '../../kernel/agency-kind.ts';
import { findAgency } from '../agency/acts.ts';
import type { FoundResult } from '../intake/acts.ts';
import { findingsOf } from './findings-of.ts';
import { openLibrary } from './open-library.ts';
import { describeLibrary, type ProposedMeasure, type ProposedPlan, proposePlan } from './propose-plan.ts';

/** What the library has for an agency and its result: the plan that is proposed, and every measure there is. */
export type Proposal = {
  readonly plan: ProposedPlan;
  readonly library: readonly ProposedMeasure[];
  readonly agencyKind: AgencyKind;
};

/** Proposes a plan for the year after a result, in the words of the agency's kind. */
export async function proposeFor(
  database: Kysely<Database>,
  agencyId: string,
  { rulebook, checked: { sheet, planYear } }: Pick<FoundResult, 'rulebook' | 'checked'>,
): Promise<Proposal> {
  const [record, opened] = await Promise.all([findAgency(database, agencyId), openLibrary()]);
  if (!opened.ok) throw new Error(`the measure library is unusable: ${JSON.stringify(opened.refusal)}`);
  const agencyKind = record?.kind ?? 'general';
  const findings = findingsOf(rulebook, sheet);
  const given = { rulebook, findings, library: opened.value, planYear, agencyKind };
  return { plan: proposePlan(given), library: describeLibrary(given), agencyKind };
}
