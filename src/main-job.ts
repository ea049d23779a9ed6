import { type Analysis, analyse } from './capabilities/analysis/index.ts';
import { type Assessment, assess, type ItemWorth, worthOfItems } from './capabilities/assessment/index.ts';
import type { RecordedReport } from './capabilities/intake/index.ts';
import {
  findingsOf,
  type MeasureLibrary,
  type ProposedPlan,
  proposePlan,
} from './capabilities/measures/index.ts';
import type { Rulebook } from './capabilities/rulebook/index.ts';
import { type AgencyKind, agencyKindOf } from './kernel/agency-kind.ts';

/** A result on its whole way, each step made from the ones before. */
export type MainJob = {
  readonly rulebook: Rulebook;
  readonly checked: RecordedReport;
  readonly assessment: Assessment;
  readonly worth: readonly ItemWorth[];
  readonly analysis: Analysis;
  readonly plan: ProposedPlan;
};

/** The spine of the product: checked figures → scores and level → analysis by topic → proposed measures. */
export function runMainJob(given: {
  readonly rulebook: Rulebook;
  readonly checked: RecordedReport;
  readonly library: MeasureLibrary;
  /** Null: as the agency's name says. */
  readonly agencyKind: AgencyKind | null;
}): MainJob {
  const { rulebook, checked, library } = given;
  const { sheet, planYear } = checked;
  const agencyKind = given.agencyKind ?? agencyKindOf(checked.agency.name ?? '');
  return {
    rulebook,
    checked,
    assessment: assess(rulebook, sheet),
    worth: worthOfItems(rulebook, sheet),
    analysis: analyse(rulebook, sheet),
    plan: proposePlan({ rulebook, findings: findingsOf(rulebook, sheet), library, planYear, agencyKind }),
  };
}
