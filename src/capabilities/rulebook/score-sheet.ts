import type { PrintedScore } from '../../kernel/score.ts';

/**
 * The printed scores of one result, as far as they are given, by the ids of a rulebook.
 * A level is the id of one of the rulebook's levels.
 */
export type ScoreSheet = {
  readonly items: ReadonlyMap<string, PrintedScore>;
  readonly indicators: ReadonlyMap<string, PrintedScore>;
  readonly instruments: ReadonlyMap<string, PrintedScore>;
  readonly overall: PrintedScore | null;
  readonly level: string | null;
};

export const EMPTY_SCORE_SHEET: ScoreSheet = {
  items: new Map(),
  indicators: new Map(),
  instruments: new Map(),
  overall: null,
  level: null,
};

/** The key of the overall score where keys of all kinds of figures stand side by side. */
export const OVERALL = 'overall';
