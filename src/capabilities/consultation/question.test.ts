import { expect, test } from 'vitest';
import { parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { countOf, isLeftOpen } from './left-open.ts';
import { measuresOfNoUnit, measuresOfUnit, progressOf, unitOf } from './progress.ts';
import { type Answer, judgeDue, type Question, stateOf, type Verdict } from './question.ts';

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
  ['waiting', { dueOn: null, answers: [], closed: false }],
  ['waiting', { dueOn: TODAY, answers: [], closed: false }],
  ['overdue', { dueOn: '2026-11-27', answers: [], closed: false }],
  ['agree', { dueOn: '2026-11-27', answers: ['agree'], closed: false }],
  ['change', { dueOn: null, answers: ['agree', 'change'], closed: false }],
  ['agree', { dueOn: null, answers: ['change', 'agree'], closed: false }],
  ['disagree', { dueOn: null, answers: ['disagree'], closed: false }],
  ['closed', { dueOn: '2026-11-27', answers: [], closed: true }],
  ['closed', { dueOn: null, answers: ['change'], closed: true }],
] as const satisfies readonly (readonly [
  string,
  { dueOn: string | null; answers: readonly Verdict[]; closed: boolean },
])[])('%s: %j', (state, { dueOn, answers, closed }) => {
  const question = {
    dueOn,
    answers: answers.map((verdict) => ({ ...ANSWER, verdict })),
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
    question('m1', 'ก', { answers: [{ ...ANSWER, verdict: 'change' }] }),
    question('m2', 'ก', { dueOn: '2026-11-01' }),
    question('m1', 'ค'),
    question('removed', 'ก'),
    question('m1', 'gone'),
  ];
  const none = { waiting: 0, overdue: 0, disagree: 0, change: 0, agree: 0, closed: 0 };
  const progress = progressOf(units, measures, questions, TODAY);
  expect(progress.map(({ unit, ...rest }) => [unit.name, rest])).toEqual([
    ['ก', { responsible: ['m1', 'm2', 'm3'], notAsked: ['m3'], counts: { ...none, change: 1, overdue: 1 } }],
    ['ข', { responsible: ['m1'], notAsked: ['m1'], counts: none }],
    ['ค', { responsible: [], notAsked: [], counts: { ...none, waiting: 1 } }],
  ]);
});

const UNITS = ['กองคลัง', 'งานพัสดุ กองคลัง', 'กองช่าง'].map((name) => ({ unitId: name, name }));

test.each([
  [['กองคลัง'], 'กองคลัง'],
  [['งานพัสดุและทรัพย์สิน กองคลัง'], 'กองคลัง'],
  [['งานพัสดุ กองคลัง'], 'งานพัสดุ กองคลัง'],
  [['ปลัด', 'กองช่าง', 'กองคลัง'], 'กองช่าง'],
  [['รองกองคลัง'], null],
  [['กองคลัง และทุกกอง'], null],
  [['ทุกกองที่ให้บริการประชาชน'], null],
  [[], null],
])('%j is of %s', (responsible, name) => {
  expect(unitOf(responsible, UNITS)?.name ?? null).toBe(name);
});

test('a section leads its measure to its unit; what is of no unit is told until somebody is asked', () => {
  const measures = [
    measure('m1', 'งานการเงิน กองคลัง'),
    measure('m2', 'ทุกกองที่ให้บริการประชาชน'),
    measure('m3'),
    measure('m4', 'ทุกกอง', 'กองช่าง'),
    measure('m5', 'งานพัสดุ กองคลัง'),
  ];
  const of = (name: string) => measuresOfUnit({ unitId: name, name }, UNITS, measures);
  expect(UNITS.map(({ name }) => of(name))).toEqual([['m1'], ['m5'], ['m4']]);
  expect(measuresOfNoUnit(UNITS, measures, [])).toEqual(['m2', 'm3']);
  expect(measuresOfNoUnit(UNITS, measures, [question('m2', 'กองช่าง')])).toEqual(['m3']);
});

test('of what was asked waits what nobody answered, and what a unit wants otherwise until it is closed', () => {
  const asked = (verdicts: readonly Verdict[], closedAt: Date | null = null) => ({
    answers: verdicts.map((verdict) => ({ ...ANSWER, verdict })),
    closedAt,
  });
  const settled = [asked(['change', 'agree']), asked(['change'], AT), asked([], AT)];
  expect(isLeftOpen(countOf(settled))).toBe(false);
  const open = [asked([]), asked(['agree', 'change']), asked(['disagree'])];
  expect(countOf([...settled, ...open])).toEqual({ asked: 6, waiting: 1, change: 1, disagree: 1 });
  for (const one of open) expect(isLeftOpen(countOf([...settled, one]))).toBe(true);
});
