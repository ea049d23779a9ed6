import Fraction from 'fraction.js';
import type { Effort, Measure, MeasureLibrary } from './measure.ts';
import type { MeasuredFinding } from './measured-finding.ts';

/** A measure of the library beside those findings of a result that it serves. */
export type Candidate = {
  readonly measure: Measure;
  readonly effort: Effort;
  readonly findings: readonly MeasuredFinding[];
  /** Overall points lost to these findings. */
  readonly worth: Fraction;
};

/** The measures that serve at least one of the findings under the rulebook, in the order of the library. */
export function candidatesFor(
  library: MeasureLibrary,
  rulebookId: string,
  findings: readonly MeasuredFinding[],
): readonly Candidate[] {
  const byItem = new Map(findings.map((finding) => [finding.item, finding]));
  return library.measures.flatMap((measure) => {
    const served = (measure.serves[rulebookId]?.items ?? []).flatMap((item) => byItem.get(item) ?? []);
    const effort = library.efforts.get(measure.effort);
    if (served.length === 0 || !effort) return [];
    return [{ measure, effort, findings: served, worth: totalLost(served) }];
  });
}

const totalLost = (findings: readonly MeasuredFinding[]): Fraction =>
  findings.reduce((sum, { lost }) => sum.add(lost), new Fraction(0));

/** Working days that a measure of this class of effort takes, reckoned at the middle of the class. */
export const workingDays = ({ personDays }: Effort): number => (personDays.from + personDays.to) / 2;

export const perDay = (worth: Fraction, effort: Effort): Fraction => worth.div(workingDays(effort));

/** The one with the most; of equals the one whose id comes first. */
export function bestBy(
  candidates: readonly Candidate[],
  value: (candidate: Candidate) => Fraction,
): Candidate | null {
  const valued = candidates.map((candidate) => ({ candidate, value: value(candidate) }));
  const [first] = valued.toSorted(
    (one, other) => other.value.compare(one.value) || byId(one.candidate, other.candidate),
  );
  return first?.candidate ?? null;
}

export const byId = (one: Candidate, other: Candidate): number =>
  one.measure.id < other.measure.id ? -1 : one.measure.id > other.measure.id ? 1 : 0;
