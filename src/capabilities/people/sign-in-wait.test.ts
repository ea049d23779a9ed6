import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countedFor, countNow, secondsToWait } from './sign-in-wait.ts';

const NOW = new Date('2026-11-28T06:00:00Z');
const failed = (count: number, secondsAgo = 0) => ({
  count,
  lastAt: new Date(NOW.getTime() - secondsAgo * 1000),
});

describe('after failures a further try waits', () => {
  test.each([
    ['pair', 0, 0],
    ['pair', 4, 0],
    ['pair', 5, 1],
    ['pair', 6, 2],
    ['pair', 9, 16],
    ['pair', 1000, 900],
    ['name', 20, 0],
    ['name', 21, 1],
    ['name', 1000, 30],
    ['source', 40, 0],
    ['source', 41, 1],
    ['source', 100_000, 30],
  ] as const)('%s, %i failures: %i s', (counted, count, seconds) => {
    expect(secondsToWait(counted, failed(count), NOW)).toBe(seconds);
  });

  test('only as long as is left of it, and not at all after a day', () => {
    expect(secondsToWait('pair', failed(9, 10), NOW)).toBe(6);
    expect(secondsToWait('pair', failed(9, 16), NOW)).toBe(0);
    expect(secondsToWait('pair', failed(1000, 24 * 3600 + 1), NOW)).toBe(0);
    expect(countNow(failed(1000, 24 * 3600 + 1), NOW)).toBe(0);
    expect(secondsToWait('pair', null, NOW)).toBe(0);
  });

  test('never shorter for more failures, and what is shared with others never above half a minute', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(100), fc.constantFrom('name', 'source'), (count, more, counted) => {
        const wait = secondsToWait(counted, failed(count), NOW);
        expect(secondsToWait(counted, failed(count + more), NOW)).toBeGreaterThanOrEqual(wait);
        expect(wait).toBeLessThanOrEqual(30);
      }),
    );
  });
});

test('a browser in which the person has signed in before is judged by its own failures alone', () => {
  expect(countedFor(true)).toEqual(['pair']);
  expect(countedFor(false)).toEqual(['pair', 'name', 'source']);
});
