import { callsForChange, type MeasuredFinding, mostUrgentFirst } from './measured-finding.ts';

/** A measure of a plan, whether proposed or written by hand, as far as coverage looks at it. */
export type PlannedMeasure = { readonly id: string; readonly items: readonly string[] };

/** Findings and measures seen from both sides. Findings stand the most urgent first, measures in the plan's order. */
export type Coverage = {
  /** Every finding that calls for change, with the ids of the measures that serve it. */
  readonly findings: readonly { readonly finding: MeasuredFinding; readonly measures: readonly string[] }[];
  /** Those of them that no measure serves. */
  readonly uncovered: readonly MeasuredFinding[];
  /** Every measure with the findings that it serves, those to be kept up included. */
  readonly measures: readonly { readonly id: string; readonly findings: readonly MeasuredFinding[] }[];
  /** Ids of measures that serve no finding. */
  readonly withoutFinding: readonly string[];
  /** Ids of measures that serve only findings to be kept up. */
  readonly sustainingOnly: readonly string[];
};

/** Which findings a plan leaves without a measure, and which measures answer none. */
export function coverage(plan: readonly PlannedMeasure[], findings: readonly MeasuredFinding[]): Coverage {
  const ordered = mostUrgentFirst(findings);
  const byFinding = ordered.filter(callsForChange).map((finding) => ({
    finding,
    measures: plan.filter(({ items }) => items.includes(finding.item)).map(({ id }) => id),
  }));
  const byMeasure = plan.map(({ id, items }) => ({
    id,
    findings: ordered.filter(({ item }) => items.includes(item)),
  }));
  return {
    findings: byFinding,
    uncovered: byFinding.filter(({ measures }) => measures.length === 0).map(({ finding }) => finding),
    measures: byMeasure,
    withoutFinding: byMeasure.filter((one) => one.findings.length === 0).map(({ id }) => id),
    sustainingOnly: byMeasure
      .filter((one) => one.findings.length > 0 && !one.findings.some(callsForChange))
      .map(({ id }) => id),
  };
}
