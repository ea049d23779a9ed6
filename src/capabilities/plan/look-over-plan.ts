import { type Coverage, coverage, type MeasuredFinding } from '../measures/index.ts';
import { type MissingField, missingFields } from './missing-fields.ts';
import type { Plan } from './plan.ts';

/** What a plan still lacks, seen from its findings, its measures and their fields. */
export type PlanOverview = Coverage & {
  /** Only measures that lack something, in the plan's order. */
  readonly incomplete: readonly { readonly measureId: string; readonly missing: readonly MissingField[] }[];
};

/** `findings`: those of the result that the plan answers. */
export function lookOverPlan({ measures }: Plan, findings: readonly MeasuredFinding[]): PlanOverview {
  const planned = measures.map(({ measureId: id, content: { items } }) => ({ id, items }));
  return {
    ...coverage(planned, findings),
    incomplete: measures
      .map(({ measureId, content }) => ({ measureId, missing: missingFields(content) }))
      .filter(({ missing }) => missing.length > 0),
  };
}
