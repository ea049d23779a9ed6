import { expect, test } from 'vitest';
import { madeUpRulebook } from '../../../test/support/made-up-rulebook.ts';
import { weakItems } from './weak-items.ts';

const [one = '', two = '', three = '', four = ''] = madeUpRulebook.items.map(({ id }) => id);
const counted = (key: string, toMend: number, belowPriority: number, sum: number) => ({
  ...{ key, toMend, belowPriority, sum },
  count: 10,
});

test.each([
  ['those to mend first', [counted(one, 1, 9, 90_000), counted(two, 2, 2, 99_000)], [two, one]],
  ['then those to develop first', [counted(one, 1, 2, 80_000), counted(two, 1, 3, 90_000)], [two, one]],
  ['then the lowest mean', [counted(one, 1, 2, 90_000), counted(two, 1, 2, 80_000)], [two, one]],
  ['none that nobody has below a mark', [counted(one, 0, 0, 99_000)], []],
  ['none that the rulebook does not know', [counted('nothing', 9, 9, 0)], []],
  [
    'no more than wanted',
    [one, two, three, four].map((key, place) => counted(key, place, 5, 0)),
    [four, three],
  ],
])('weak items: %s', (_, counts, expected) => {
  expect(weakItems(madeUpRulebook, counts, 2).map(({ item }) => item.id)).toEqual(expected);
});
