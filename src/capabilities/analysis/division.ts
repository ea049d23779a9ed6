import type { PrintedScore } from '../../kernel/score.ts';
import type { Item, Topic } from '../rulebook/index.ts';

/** What a score asks for. */
export type FindingKind = 'mend' | 'develop' | 'sustain';

export type Finding = {
  readonly item: Item;
  readonly score: PrintedScore;
  readonly kind: FindingKind;
  /** To be developed before others. */
  readonly isPriority: boolean;
  /** An item of public disclosure, not a question of a survey. */
  readonly isDisclosure: boolean;
};

/** The items of one topic by what their scores ask for, the weakest first, ties in the order of the rulebook. */
export type TopicDivision = {
  readonly topic: Topic;
  readonly mend: readonly Finding[];
  readonly develop: readonly Finding[];
  readonly sustain: readonly Finding[];
  /** Items without a score, of which nothing can be said. */
  readonly unscored: readonly Item[];
};

/** The lowest score of the whole result and the items that have it. */
export type Weakest = { readonly score: PrintedScore; readonly items: readonly Item[] };
