import type { Question } from './question.ts';

/** How many questions a plan's units were asked; of those that nobody closed, how many wait, and ask for a change or do not agree. */
export type Asked = {
  readonly asked: number;
  readonly waiting: number;
  readonly change: number;
  readonly disagree: number;
};

/** Counts questions by whether they were answered and what was answered last. */
export function countOf(questions: readonly Pick<Question, 'closedAt' | 'answers'>[]): Asked {
  const open = questions.filter(({ closedAt }) => closedAt === null);
  const last = open.map(({ answers }) => answers.at(-1)?.verdict ?? 'waiting');
  const count = (state: (typeof last)[number]) => last.filter((one) => one === state).length;
  return {
    asked: questions.length,
    waiting: count('waiting'),
    change: count('change'),
    disagree: count('disagree'),
  };
}

/** Whether a question still waits, or what a unit wants otherwise was not closed as considered. */
export const isLeftOpen = ({ waiting, change, disagree }: Asked): boolean => waiting + change + disagree > 0;
