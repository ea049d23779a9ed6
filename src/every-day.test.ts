import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { everyDay } from './every-day.ts';

const DAY_MS = 24 * 3_600_000;

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a work is done once a day, whatever failed the day before, until it is stopped', async () => {
  const faults: unknown[] = [];
  let done = 0;
  const stop = everyDay(
    async () => {
      done += 1;
      if (done === 1) throw new Error('first');
    },
    (fault) => faults.push(fault),
  );
  await vi.advanceTimersByTimeAsync(DAY_MS - 1);
  expect(done).toBe(0);
  await vi.advanceTimersByTimeAsync(1);
  expect([done, faults]).toEqual([1, [new Error('first')]]);
  await vi.advanceTimersByTimeAsync(DAY_MS);
  expect(done).toBe(2);
  stop();
  await vi.advanceTimersByTimeAsync(2 * DAY_MS);
  expect(done).toBe(2);
});

test('no process stays alive for it', () => {
  const timer = vi.spyOn(globalThis, 'setInterval');
  everyDay(
    async () => {},
    () => {},
  );
  expect(timer.mock.results[0]?.value.hasRef()).toBe(false);
});
