import type Fraction from 'fraction.js';

/** What the score of an item asks for, as far as a plan needs to know it. */
export type MeasuredFinding = {
  readonly item: string;
  readonly topic: number;
  readonly class: 'mend' | 'develop' | 'sustain';
  /** To be developed before others. */
  readonly priority: boolean;
  /** Points of the overall score lost to the item, exact. */
  readonly lost: Fraction;
};

export const callsForChange = (finding: MeasuredFinding): boolean => finding.class !== 'sustain';

export const isWeak = (finding: MeasuredFinding): boolean => finding.class === 'mend' || finding.priority;

/** 0 to be mended, 1 to be developed first, 2 to be developed, 3 to be kept up. */
export function urgency(finding: MeasuredFinding): 0 | 1 | 2 | 3 {
  if (finding.class === 'mend') return 0;
  if (finding.class === 'sustain') return 3;
  return finding.priority ? 1 : 2;
}

/** The most urgent first, among them those that lose most; others stay in their order. */
export function mostUrgentFirst(findings: readonly MeasuredFinding[]): readonly MeasuredFinding[] {
  return findings.toSorted((one, other) => urgency(one) - urgency(other) || other.lost.compare(one.lost));
}
