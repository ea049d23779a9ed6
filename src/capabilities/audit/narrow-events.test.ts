import { expect, test } from 'vitest';
import { isNarrowed, momentsOf, parseNarrowing } from './narrow-events.ts';

const parse = (query: string) => parseNarrowing(new URLSearchParams(query));

test('an address without anything asks for all', () => {
  const { narrowing, unread } = parse('event=&by=&since=&until=%20');
  expect([isNarrowed(narrowing), unread]).toEqual([false, []]);
});

test('days are read as people write them, and both count, by the clock of Thailand', () => {
  const { narrowing, unread } = parse('since=16 ต.ค. 2567&until=๑๗/๑๐/๒๕๖๗');
  expect(unread).toEqual([]);
  expect(momentsOf(narrowing)).toEqual({
    from: new Date('2024-10-15T17:00:00Z'),
    to: new Date('2024-10-17T17:00:00Z'),
  });
});

test('a day that is none is told and narrows nothing', () => {
  const { narrowing, unread } = parse('since=31 ก.พ. 2567&event=plan-begun');
  expect(unread).toEqual(['since']);
  expect(narrowing).toEqual({ event: 'plan-begun', accountId: null, since: null, until: null });
});
