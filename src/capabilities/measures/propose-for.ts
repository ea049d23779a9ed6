import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { AgencyKind } from '../../kernel/agency-kind.ts';
import { findAgency } from '../agency/acts.ts';
import type { FoundResult } from '../intake/acts.ts';
import { findingsOf } from './findings-of.ts';
import { openLibrary } from './open-library.ts';
import { describeLibrary, type ProposedMeasure, type ProposedPlan, proposePlan } from './propose-plan.ts';

/** What is proposed to an agency, in the words of its kind. */
export type Proposal = { readonly plan: ProposedPlan; readonly agencyKind: AgencyKind };

type Result = Pick<FoundResult, 'rulebook' | 'checked'>;

async function givenFor(
  database: Kysely<Database>,
  agencyId: string,
  { rulebook, checked: { sheet, planYear } }: Result,
) {
  const [record, opened] = await Promise.all([findAgency(database, agencyId), openLibrary()]);
  if (!opened.ok) throw new Error(`the measure library is unusable: ${JSON.stringify(opened.refusal)}`);
  const agencyKind = record?.kind ?? 'general';
  return { rulebook, findings: findingsOf(rulebook, sheet), library: opened.value, planYear, agencyKind };
}

/** Proposes a plan for the year after a result. */
export async function proposeFor(
  database: Kysely<Database>,
  agencyId: string,
  result: Result,
): Promise<Proposal> {
  const given = await givenFor(database, agencyId, result);
  return { plan: proposePlan(given), agencyKind: given.agencyKind };
}

/** Every measure of the library as it would be proposed to an agency for its result. */
export const libraryFor = async (
  database: Kysely<Database>,
  agencyId: string,
  result: Result,
): Promise<readonly ProposedMeasure[]> => describeLibrary(await givenFor(database, agencyId, result));
