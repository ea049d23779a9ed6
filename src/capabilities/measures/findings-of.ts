import Fraction from 'fraction.js';
import { FULL_SCORE } from '../../kernel/score.ts';
import { divide } from '../analysis/index.ts';
import { type Rulebook, type ScoreSheet, scoreStructure } from '../rulebook/index.ts';
import type { MeasuredFinding } from './measured-finding.ts';

/** The findings of a result with what each costs the overall score, by topic; items without a score have none. */
export function findingsOf(rulebook: Rulebook, sheet: ScoreSheet): readonly MeasuredFinding[] {
  const { shareOfOverall } = scoreStructure(rulebook);
  return divide(rulebook, sheet).flatMap(({ topic, mend, develop, sustain }) =>
    [...mend, ...develop, ...sustain].map(({ item, score, kind, isPriority }) => {
      const share = shareOfOverall.get(item.id);
      if (!share) throw new Error(`rulebook ${rulebook.id}: item ${item.id} belongs to no figure`);
      return {
        item: item.id,
        topic: topic.number,
        class: kind,
        priority: isPriority,
        lost: share.mul(new Fraction(FULL_SCORE - score, 100)),
      };
    }),
  );
}
