import { hundredthsOf, type PrintedScore } from '../../../kernel/score.ts';
import { oncePerRulebook, type Rulebook } from '../../rulebook/index.ts';

/**
 * The only scores that an item can have, in hundredths: those of its scale where it is a disclosure, which one body
 * judges; null for a question that many answer, and for every figure above the items.
 */
export function possibleScores(rulebook: Rulebook, id: string): readonly PrintedScore[] | null {
  return scoresOfDisclosures(rulebook).get(id) ?? null;
}

const scoresOfDisclosures = oncePerRulebook((rulebook) => {
  const disclosures = new Set(
    rulebook.instruments.flatMap(({ id, kind }) => (kind === 'disclosure' ? [id] : [])),
  );
  const indicators = new Set(
    rulebook.indicators.flatMap(({ id, instrument }) => (disclosures.has(instrument) ? [id] : [])),
  );
  const scales = new Map(
    rulebook.scales.map(({ id, options }) => [
      id,
      options.map(({ points }) => hundredthsOf(points) as PrintedScore),
    ]),
  );
  return new Map(
    rulebook.items.flatMap(({ id, indicator, scale }) => {
      const scores = indicators.has(indicator) ? scales.get(scale) : undefined;
      return scores ? [[id, scores] as const] : [];
    }),
  );
});
