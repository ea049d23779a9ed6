import type { FiscalYear, PlainDate } from '../../kernel/fiscal-year.ts';
import type { Actor } from '../audit/index.ts';

/** `agree`: as it stands; `change`: agreed with changes that the text says; `disagree`: for the reason in the text. */
export const VERDICTS = ['agree', 'change', 'disagree'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** How an answer came that somebody else records. */
export const WAYS = ['paper', 'telephone', 'meeting'] as const;
export type Way = (typeof WAYS)[number];

/** Of an answer that was recorded for somebody: whose it is, when and how it came. */
export type Given = { readonly by: string; readonly on: PlainDate; readonly way: Way };

export type Answer = {
  /** From 1, in the order in which answers came; nothing of them is ever changed. */
  readonly number: number;
  readonly verdict: Verdict;
  /** Empty only where it agrees. */
  readonly text: string;
  /** The revision of the measure that was answered upon. */
  readonly revision: number;
  readonly at: Date;
  /** Who answered, or recorded the answer. */
  readonly actor: Actor;
  /** Null for who answered themselves. */
  readonly given: Given | null;
};

/** What a unit is asked about one measure of a plan. */
export type Question = {
  readonly questionId: string;
  readonly planYear: FiscalYear;
  readonly measureId: string;
  readonly unitId: string;
  /** As the unit was called when it was asked. */
  readonly unitName: string;
  readonly text: string;
  readonly dueOn: PlainDate | null;
  readonly askedAt: Date;
  readonly askedBy: Actor;
  readonly closedAt: Date | null;
  /** In their order. */
  readonly answers: readonly Answer[];
};

export const QUESTION_STATES = ['waiting', 'overdue', 'disagree', 'change', 'agree', 'closed'] as const;
export type QuestionState = (typeof QUESTION_STATES)[number];

/** Where a question stands on a day: once it was answered, however late, as the last answer says. */
export function stateOf(
  { closedAt, answers, dueOn }: Pick<Question, 'closedAt' | 'answers' | 'dueOn'>,
  today: PlainDate,
): QuestionState {
  if (closedAt !== null) return 'closed';
  const last = answers.at(-1);
  if (last) return last.verdict;
  return dueOn !== null && dueOn < today ? 'overdue' : 'waiting';
}

/** How a due day is judged on the day of asking: none that has gone by, none more than a year ahead. */
export function judgeDue(dueOn: PlainDate | null, today: PlainDate): 'due-past' | 'due-far' | null {
  if (dueOn === null) return null;
  if (dueOn < today) return 'due-past';
  const year = Number(today.slice(0, 4));
  return dueOn > `${year + 1}${today.slice(4)}` ? 'due-far' : null;
}

/** Longest texts that are taken. */
export const MOST = { text: 2000, answer: 4000, name: 200 } as const;
