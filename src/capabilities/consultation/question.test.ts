import { expect, test } from 'vitest';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { progressOf } from './progress.ts';
import { type Answer, judgeDue, type Question, stateOf } from './question.ts';

const TODAY = '2026-11-28';
const AT = new Date('2026-11-20T03:00:00Z');
const ANSWER: Answer = {
  number: 1,
  verdict: 'agree',
  text: '',
  revision: 1,
  at: AT,
  actor: { kind: 'desk' },
  given: null,
};

test.each([
  ['waiting', { dueOn: null, answers: 0, closed: false }],
  ['waiting', { dueOn: TODAY, answers: 0, closed: false }],
  ['overdue', { dueOn: '2026-11-27', answers: 0, closed: false }],
  ['answered', { dueOn: '2026-11-27', answers: 1, closed: false }],
  ['answered', { dueOn: null, answers: 2, closed: false }],
  ['closed', { dueOn: '2026-11-27', answers: 0, closed: true }],
  ['closed', { dueOn: null, answers: 1, closed: true }],
] as const)('%s: %j', (state, { dueOn, answers, closed }) => {
  const question = {
    dueOn,
    answers: Array.from({ length: answers }, () => ANSWER),
    closedAt: closed ? AT : null,
  };
  expect(stateOf(question, TODAY)).toBe(state);
});

test.each([
  [null, null],
  ['2026-11-27', 'due-past'],
  [TODAY, null],
  ['2027-11-28', null],
  ['2027-11-29', 'due-far'],
] as const)('a due day %s is judged as %s', (dueOn, judged) => {
  expect(judgeDue(dueOn, TODAY)).toBe(judged);
});

const measure = (measureId: string, ...responsible: string[]) => ({
  measureId,
  content: {
    title: measureId,
    steps: [],
    responsible,
    months: null,
    monitoring: '',
    evidence: [],
    budget: 0n,
    target: null,
    items: [],
    origin: { kind: 'typed' as const },
  },
});

const question = (measureId: string, unitId: string, more: Partial<Question> = {}): Question => ({
  questionId: `${measureId}-${unitId}`,
  planYear: parseFiscalYear(2568) ?? (2568 as never),
  measureId,
  unitId,
  unitName: unitId,
  text: 'โปรดพิจารณา',
  dueOn: null,
  askedAt: AT,
  askedBy: { kind: 'desk' },
  closedAt: null,
  answers: [],
  ...more,
});

test('the progress of a plan tells of each unit what waits, what is overdue, answered, and not asked yet', () => {
  const units = ['ก', 'ข', 'ค', 'ง'].map((name) => ({ unitId: name, name }));
  const measures = [measure('m1', 'ก', 'ข'), measure('m2', 'ก'), measure('m3', 'ก', 'ปลัด')];
  const questions = [
    question('m1', 'ก', { answers: [ANSWER] }),
    question('m2', 'ก', { dueOn: '2026-11-01' }),
    question('m1', 'ค'),
    question('removed', 'ก'),
    question('m1', 'gone'),
  ];
  const none = { waiting: 0, overdue: 0, answered: 0, closed: 0 };
  const progress = progressOf(units, measures, questions, TODAY);
  expect(progress.map(({ unit, ...rest }) => [unit.name, rest])).toEqual([
    [
      'ก',
      { responsible: ['m1', 'm2', 'm3'], notAsked: ['m3'], counts: { ...none, answered: 1, overdue: 1 } },
    ],
    ['ข', { responsible: ['m1'], notAsked: ['m1'], counts: none }],
    ['ค', { responsible: [], notAsked: [], counts: { ...none, waiting: 1 } }],
  ]);
});
