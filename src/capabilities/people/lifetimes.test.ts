import { expect, test } from 'vitest';
import { endedBefore, invitationExpiry, isOpen, linkExpiry } from './lifetimes.ts';

const OPENED = new Date('2026-11-28T00:00:00Z');
const after = (hours: number, from = OPENED) => new Date(from.getTime() + hours * 3_600_000);

test.each([
  ['at once', 0, 0, true],
  ['just within 8 hours without use', 0, 7.99, true],
  ['after 8 hours without use', 0, 8, false],
  ['used every day', 160, 167, true],
  ['after 7 days, however much used', 167.9, 168, false],
])('a session %s', (_, seen, now, isStillOpen) => {
  const times = { openedAt: OPENED, seenAt: after(seen) };
  expect(isOpen(times, after(now))).toBe(isStillOpen);
  const ended = endedBefore(after(now));
  expect(times.seenAt > ended.seenAt && times.openedAt > ended.openedAt).toBe(isStillOpen);
});

test('an invitation holds a week, and so does the first link; a link after a lost password a day', () => {
  expect(invitationExpiry(OPENED)).toEqual(after(7 * 24));
  expect(linkExpiry('first', OPENED)).toEqual(after(7 * 24));
  for (const purpose of ['reset', 'forgotten'] as const)
    expect(linkExpiry(purpose, OPENED)).toEqual(after(24));
});
