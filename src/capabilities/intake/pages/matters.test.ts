import { expect, test } from 'vitest';
import type { Problem } from '../problem.ts';
import { countOf, mattersOf } from './matters.ts';

const message = { th: '', en: '' };
const at = (line: number) => ({ kind: 'line', line }) as const;
const missing = (item: string, line = 1): Problem => ({
  rule: 'item-missing',
  severity: 'error',
  place: at(line),
  item,
  message,
});
const repeated: Problem = {
  rule: 'item-repeated',
  severity: 'error',
  place: at(78),
  item: 'Q15',
  message,
  repairs: [{ item: 'Q15', from: 'Q15', to: 'Q25' }],
};
const lacking: Problem = { ...missing('Q25', 78), repairs: [{ item: 'Q25', from: null, to: 10000 }] };

const told = (problems: readonly Problem[]) =>
  mattersOf(problems).map(({ kind, problems: those }) => [kind, ...those.map(({ index }) => index)]);

test('a row under a wrong number is one matter, with the number that it makes lacking', () => {
  expect(told([repeated, missing('Q1'), lacking])).toEqual([
    ['misnumbered', 0, 2],
    ['single', 1],
  ]);
  expect(told([repeated, { ...lacking, place: at(79) }])).toEqual([
    ['single', 0],
    ['single', 1],
  ]);
});

test('many items that are simply not there are one matter, a few are not', () => {
  const some = ['Q1', 'Q2', 'Q3', 'Q4'].map((item) => missing(item));
  expect(told(some.slice(1))).toEqual([
    ['single', 0],
    ['single', 1],
    ['single', 2],
  ]);
  expect(told([...some.slice(0, 2), repeated, ...some.slice(2), lacking])).toEqual([
    ['missing', 0, 1, 3, 4],
    ['misnumbered', 2, 5],
  ]);
  expect(countOf(mattersOf(some), 'error')).toBe(1);
});

test('measures whose periods leave the plan’s year are one matter, one such measure is told by itself', () => {
  const outside = [1, 2, 3].map(
    (line): Problem => ({ rule: 'period-outside-year', severity: 'warning', place: at(line), message }),
  );
  expect(told([missing('Q1'), ...outside])).toEqual([
    ['single', 0],
    ['periods', 1, 2, 3],
  ]);
  expect(told(outside.slice(2))).toEqual([['single', 0]]);
});
