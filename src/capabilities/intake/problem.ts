import type { Localized } from '../../kernel/localized.ts';
import type { Place } from './source.ts';

const ERROR_RULES = [
  'item-missing',
  'item-repeated',
  'item-unknown',
  'score-out-of-range',
  'indicator-not-mean',
  'instrument-not-mean',
  'overall-not-weighted',
  'level-wrong',
  'year-mismatch',
] as const;

const WARNING_RULES = [
  'agency-name-varies',
  'item-in-wrong-topic',
  'topic-missing',
  'topic-number-repeated',
  'score-off-lattice',
  'measure-incomplete',
  'period-outside-year',
  'no-fault-over-weakest',
] as const;

const INFORMATION_RULES = [
  'look-alike-characters',
  'name-differs-from-rulebook',
  'prose-differs-from-scores',
  'suspected-misspelling',
] as const;

export const PROBLEM_RULES = [...ERROR_RULES, ...WARNING_RULES, ...INFORMATION_RULES] as const;

export type ProblemRule = (typeof PROBLEM_RULES)[number];

export const SEVERITIES = ['error', 'warning', 'info'] as const;

export type Severity = (typeof SEVERITIES)[number];

/**
 * One way to repair a problem, an alternative to the others of the same problem. `item` is an item's id, an
 * indicator's or instrument's id or `overall`; `from` and `to` are printed scores in hundredths, null where nothing
 * stood; or, when only the number is wrong, item ids.
 */
export type Repair = {
  readonly item: string;
  readonly from: number | string | null;
  readonly to: number | string;
};

export type Problem = {
  readonly rule: ProblemRule;
  readonly severity: Severity;
  /** Where it stands; of what is lacking the nearest place, where a person would put it. */
  readonly place: Place;
  readonly item?: string;
  readonly indicator?: string;
  readonly topic?: number;
  readonly message: Localized;
  readonly repairs?: readonly Repair[];
};

/** A problem as a check finds it: what is lacking has no place of its own. */
export type FoundProblem = Omit<Problem, 'place'> & { readonly place: Place | null };
