import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepsOfYear, YEAR_STEPS, type YearState, type YearStep } from './year-steps.ts';

const NOT_ASKED = { asked: 0, waiting: 0, change: 0, disagree: 0 };
const EMPTY: YearState = {
  isDescribed: false,
  unnamedSigners: [],
  others: null,
  result: null,
  drafts: 0,
  measures: null,
  questions: NOT_ASKED,
  report: 'none',
};
const RESULT = { errors: 0, findings: { mend: 0, develop: 3, priority: 1 } };
const WITH_RESULT: YearState = { ...EMPTY, isDescribed: true, result: RESULT };

const nextOf = (state: YearState): YearStep | null =>
  stepsOfYear(state).find((step) => step.state === 'next')?.step ?? null;
const stateOf = (state: YearState, step: YearStep) =>
  stepsOfYear(state).find((each) => each.step === step)?.state;

test.each<readonly [string, YearState, YearStep | null]>([
  ['a new agency', EMPTY, 'agency'],
  ['one that is described', { ...EMPTY, isDescribed: true }, 'result'],
  ['a draft that nobody accepted', { ...EMPTY, isDescribed: true, drafts: 1 }, 'result'],
  ['a result with errors', { ...WITH_RESULT, result: { ...RESULT, errors: 2 } }, 'faults'],
  ['a result without errors', WITH_RESULT, 'analysis'],
  ['a plan that was begun empty', { ...WITH_RESULT, measures: 0 }, 'plan'],
  ['a plan with measures', { ...WITH_RESULT, measures: 4 }, 'approval'],
  [
    'units that have not answered',
    { ...WITH_RESULT, measures: 4, questions: { ...NOT_ASKED, asked: 2, waiting: 1 } },
    'consultation',
  ],
  [
    'a unit that asks for a change',
    { ...WITH_RESULT, measures: 4, questions: { ...NOT_ASKED, asked: 2, change: 1 } },
    'consultation',
  ],
  ['a report that waits', { ...WITH_RESULT, report: 'proposed' }, 'approval'],
  ['a report that is approved', { ...WITH_RESULT, report: 'approved' }, 'publication'],
  ['a report that everybody reads', { ...WITH_RESULT, report: 'published' }, null],
])('after %s comes the right step', (_, state, next) => {
  expect(nextOf(state)).toBe(next);
});

test('to invite people and to ask units may be left out', () => {
  expect(stateOf({ ...WITH_RESULT, others: 0 }, 'people')).toBe('optional');
  expect(stateOf({ ...WITH_RESULT, others: 2 }, 'people')).toBe('done');
  expect(stateOf({ ...WITH_RESULT, measures: 4 }, 'consultation')).toBe('optional');
  expect(stepsOfYear(WITH_RESULT).map(({ step }) => step)).not.toContain('people');
});

test.each(['proposed', 'approved', 'published'] as const)(
  'a consultation of which something is left open is not ticked, and the year goes on: %s',
  (report) => {
    const passed: YearState = { ...WITH_RESULT, measures: 4, report };
    expect(stateOf(passed, 'consultation')).toBe('done');
    for (const left of [{ waiting: 1 }, { change: 1 }, { disagree: 1 }]) {
      const open: YearState = { ...passed, questions: { ...NOT_ASKED, asked: 2, ...left } };
      expect(stateOf(open, 'consultation')).toBe('open');
      expect(nextOf(open)).toBe(nextOf(passed));
    }
    expect(stateOf({ ...passed, questions: { ...NOT_ASKED, asked: 2 } }, 'consultation')).toBe('done');
  },
);

test('signers without names leave the description unticked, and keep nothing waiting', () => {
  const unnamed: YearState = { ...WITH_RESULT, unnamedSigners: ['prepared'] };
  expect([stateOf(unnamed, 'agency'), nextOf(unnamed)]).toEqual(['optional', 'analysis']);
  expect(stateOf({ ...unnamed, isDescribed: false }, 'agency')).toBe('next');
  expect(stateOf(WITH_RESULT, 'agency')).toBe('done');
});

const anyState: fc.Arbitrary<YearState> = fc.record({
  isDescribed: fc.boolean(),
  unnamedSigners: fc.subarray(['prepared', 'reviewed', 'approved'] as const),
  others: fc.option(fc.nat(3)),
  result: fc.option(
    fc.record({
      errors: fc.nat(2),
      findings: fc.record({ mend: fc.nat(3), develop: fc.nat(3), priority: fc.nat(3) }),
    }),
  ),
  drafts: fc.nat(2),
  measures: fc.option(fc.nat(3)),
  questions: fc.record({ asked: fc.nat(3), waiting: fc.nat(3), change: fc.nat(3), disagree: fc.nat(3) }),
  report: fc.constantFrom('none', 'proposed', 'approved', 'published'),
});

test('at most one step comes next, nothing before it comes later, and the order is that of the work', () => {
  fc.assert(
    fc.property(anyState, (state) => {
      const steps = stepsOfYear(state);
      const states = steps.map((step) => step.state);
      expect(states.filter((each) => each === 'next').length).toBeLessThanOrEqual(1);
      expect(states.slice(0, states.indexOf('next') + 1)).not.toContain('later');
      if (!states.includes('next')) expect(states).not.toContain('later');
      expect(steps.map(({ step }) => step)).toEqual(
        YEAR_STEPS.filter((step) => steps.some((each) => each.step === step)),
      );
    }),
  );
});
