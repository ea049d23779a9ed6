import { expect, test } from 'vitest';
import { rulebook2567 } from '../../../../test/support/result-2567.ts';
import { rulebookAt } from './choose-rulebook.ts';

const of = (fiscalYear: number) => ({ ...rulebook2567, fiscalYear });

test.each([
  ['2025-09-30T16:59:00Z', 2568],
  ['2025-09-30T17:00:00Z', 2569],
  ['2024-01-01T00:00:00Z', 2567],
  ['2019-01-01T00:00:00Z', 2569],
])('at %s the rulebook of %i is chosen', (now, year) => {
  expect(rulebookAt([of(2569), of(2568), of(2567)], new Date(now))?.fiscalYear).toBe(year);
});

test('where there are no rulebooks none is chosen', () => {
  expect(rulebookAt([], new Date())).toBeUndefined();
});
