import { expect, test } from 'vitest';
import { triedAgainAt } from './waiting-mail.ts';

const NOW = new Date('2026-11-28T06:00:00Z');

test.each([
  [1, 1],
  [2, 2],
  [4, 8],
  [5, 10],
  [10_000, 10],
])('try %i comes again after %i minutes', (tries, minutes) => {
  expect(triedAgainAt(tries, NOW)).toEqual(new Date(NOW.getTime() + minutes * 60_000));
});
