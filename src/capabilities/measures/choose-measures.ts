import Fraction from 'fraction.js';
import { bestBy, type Candidate, perDay } from './candidate.ts';
import { isWeak, type MeasuredFinding, mostUrgentFirst, urgency } from './measured-finding.ts';

/**
 * So many of the weakest surveyed findings are met by two measures: an opinion rarely turns by one act, while
 * an item of disclosure is mended by disclosing it. Few, so that a small office can carry the plan out.
 */
const MET_TWICE = 3;

/**
 * The fewest measures, near enough, that meet every finding which any candidate serves, in the order in which they
 * should be taken up: at each step the most worth per day of what the earlier ones leave unmet, over findings to be
 * mended first, then those to be developed first, then the others; last what meets a finding a second time.
 * No chosen measure could be left out.
 */
export function chooseMeasures(
  candidates: readonly Candidate[],
  isSurveyed: (item: string) => boolean,
): readonly Candidate[] {
  const demand = demandOf(candidates, isSurveyed);
  const needed = withoutSuperfluous(takenInOrder(candidates, demand), demand);
  // Without the superfluous ones others are the best at a step; each that is needed is taken again.
  return takenInOrder(needed, demand);
}

function takenInOrder(
  candidates: readonly Candidate[],
  demand: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const met = new Map<string, number>();
  const timesMet = ({ item }: MeasuredFinding) => met.get(item) ?? 0;
  const isUnmet = (finding: MeasuredFinding) => timesMet(finding) < (demand.get(finding.item) ?? 0);
  const gain = ({ findings, effort }: Candidate) =>
    perDay(
      findings
        .filter(isUnmet)
        .reduce((sum, finding) => sum.add(finding.lost.div(1 + timesMet(finding))), new Fraction(0)),
      effort,
    );

  const chosen = new Set<Candidate>();
  const stages: ((finding: MeasuredFinding) => boolean)[] = [
    (finding) => urgency(finding) === 0 && timesMet(finding) === 0,
    (finding) => urgency(finding) <= 1 && timesMet(finding) === 0,
    (finding) => timesMet(finding) === 0,
    isUnmet,
  ];
  for (const isAimedAt of stages) {
    for (;;) {
      const able = candidates.filter((one) => !chosen.has(one) && one.findings.some(isAimedAt));
      const best = bestBy(able, gain);
      if (!best) break;
      chosen.add(best);
      count(met, best, 1);
    }
  }
  return [...chosen];
}

function demandOf(
  candidates: readonly Candidate[],
  isSurveyed: (item: string) => boolean,
): ReadonlyMap<string, number> {
  const available = new Map<string, number>();
  for (const candidate of candidates) count(available, candidate, 1);
  const findings = new Set(candidates.flatMap((candidate) => candidate.findings));
  const twice = mostUrgentFirst([...findings])
    .filter(
      (finding) => isWeak(finding) && isSurveyed(finding.item) && (available.get(finding.item) ?? 0) > 1,
    )
    .slice(0, MET_TWICE)
    .map(({ item }) => item);
  return new Map([...findings].map(({ item }) => [item, twice.includes(item) ? 2 : 1]));
}

/** A measure chosen early may have become needless by those chosen after it. */
function withoutSuperfluous(
  chosen: readonly Candidate[],
  demand: ReadonlyMap<string, number>,
): readonly Candidate[] {
  const met = new Map<string, number>();
  for (const candidate of chosen) count(met, candidate, 1);
  return chosen.filter((candidate) => {
    const isNeedless = candidate.findings.every(({ item }) => (met.get(item) ?? 0) > (demand.get(item) ?? 0));
    if (isNeedless) count(met, candidate, -1);
    return !isNeedless;
  });
}

function count(tally: Map<string, number>, { findings }: Candidate, by: number): void {
  for (const { item } of findings) tally.set(item, (tally.get(item) ?? 0) + by);
}
