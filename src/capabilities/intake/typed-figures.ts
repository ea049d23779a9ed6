import { stringify } from 'csv-stringify/sync';
import { type PrintedScore, showScore } from '../../kernel/score.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { listFigures } from './figure-list.ts';

/** What a person entered on the screen: scores by the keys of `listFigures`, and the level as it was announced. */
export type TypedFigures = {
  readonly scores: ReadonlyMap<string, PrintedScore>;
  readonly level: string | null;
};

/** The head of the table that is kept. */
const TABLE_HEAD = ['item', 'score'] as const;

/**
 * The figures as the table `item,score` that is kept as their original: UTF-8, in the rulebook's order, without what
 * was left empty. The same figures give the same bytes.
 */
export function tableOfTyped(rulebook: Rulebook, { scores, level }: TypedFigures): string {
  const rows = listFigures(rulebook).flatMap(({ key }) => {
    const score = scores.get(key);
    return score === undefined ? [] : [[key, showScore(score)]];
  });
  const named = rulebook.levels.find(({ id }) => id === level);
  return stringify([TABLE_HEAD, ...rows, ...(named ? [['level', named.name.th]] : [])]);
}
