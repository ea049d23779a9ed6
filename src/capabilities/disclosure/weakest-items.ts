import type { FrozenReport } from '../../documents/frozen-report.ts';
import { FULL_SCORE, type PrintedScore } from '../../kernel/score.ts';

type Row = FrozenReport['topics'][number]['rows'][number];

/** An item with a score, and the number of the topic that tells of it. */
export type WeakItem = Pick<Row, 'item' | 'text' | 'finding'> & {
  readonly score: PrintedScore;
  readonly topic: number;
};

/** The items with the lowest score of all, in the order of the topics; none where every known score is full. */
export function weakestItems({ topics }: Pick<FrozenReport, 'topics'>): readonly WeakItem[] {
  const scored = topics.flatMap(({ number, rows }) =>
    rows.flatMap(({ item, text, finding, score }) =>
      score === null ? [] : [{ item, text, finding, score, topic: number }],
    ),
  );
  const lowest = Math.min(...scored.map(({ score }) => score));
  return lowest < FULL_SCORE ? scored.filter(({ score }) => score === lowest) : [];
}
