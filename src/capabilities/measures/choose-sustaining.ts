import Fraction from 'fraction.js';
import { bestBy, type Candidate, perDay } from './candidate.ts';

/**
 * For a result that leaves nothing to develop: for each topic at most one measure, the one that keeps up most of
 * the topic's items per day. An agency publishes measures for the next year whatever its result.
 */
export function chooseSustaining(candidates: readonly Candidate[]): readonly Candidate[] {
  const topics = new Set(candidates.flatMap(({ findings }) => findings.map(({ topic }) => topic)));
  const chosen = new Set<Candidate>();
  for (const topic of [...topics].toSorted((one, other) => one - other)) {
    const ofTopic = ({ findings }: Candidate) => findings.filter((finding) => finding.topic === topic).length;
    const best = bestBy(
      candidates.filter((one) => !chosen.has(one) && ofTopic(one) > 0),
      (one) => perDay(new Fraction(ofTopic(one)), one.effort),
    );
    if (best) chosen.add(best);
  }
  return [...chosen];
}
