import { expect, test } from 'vitest';
import { mayMailAgain } from './asked-link-spacing.ts';

const NOW = new Date('2026-11-28T06:00:00Z');
const ago = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);

test.each([
  ['the first goes at once', [], true],
  ['a second one not within five minutes', [4.9], false],
  ['a second one after five', [5], true],
  ['a third one not within ten', [9, 20], false],
  ['a third one after ten', [10, 20], true],
  ['the longest space is six hours', [360, ...Array.from({ length: 40 }, (_, n) => 400 + n)], true],
  ['and no shorter', [359, ...Array.from({ length: 40 }, (_, n) => 400 + n)], false],
])('%s', (_, minutes, may) => {
  expect(mayMailAgain(minutes.map(ago), NOW)).toBe(may);
});

test('a person who is asked for all day gets a dozen mails at most', () => {
  const made: Date[] = [];
  for (let minute = 0; minute < 24 * 60; minute += 1) {
    const now = new Date(NOW.getTime() + minute * 60_000);
    if (mayMailAgain(made, now)) made.push(now);
  }
  expect(made.length).toBeLessThanOrEqual(12);
});
