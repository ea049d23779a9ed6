import { expect, test } from 'vitest';
import { isGivenUp, triedAgainAt } from './waiting-mail.ts';

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

test.each([
  ['a day old and tried often', 8, 1441, false, true],
  ['tried often for less than a day', 150, 1440, false, false],
  ['days old and hardly tried, since the program stood still', 7, 10_000, false, false],
  ['refused for good and tried often', 8, 45, true, true],
  ['refused for good for the first time', 1, 0, true, false],
])('%s', (_, tries, minutes, isRefused, given) => {
  const askedAt = new Date(NOW.getTime() - minutes * 60_000);
  expect(isGivenUp({ tries, askedAt }, isRefused, NOW)).toBe(given);
});
