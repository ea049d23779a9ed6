import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchPositions } from './match-positions.ts';

/** "a" is a title in no unit, "a1" the same title in unit 1. */
const positions = (written: string) =>
  written.split(' ').flatMap(([title = '', unit = null]) => (title === '' ? [] : [{ title, unit }]));
const known = (written: string) =>
  positions(written).map((position) => ({
    ...position,
    positionId: `${position.title}${position.unit ?? ''}`,
  }));

test.each([
  ['the same', 'a b c', 'a b c', ['a', 'b', 'c']],
  ['another order', 'a b c', 'c a b', ['c', 'a', 'b']],
  ['moved to another unit', 'a1 b', 'a2 b', ['a1', 'b']],
  ['one title in two units', 'a1 a2', 'a2 a1', ['a2', 'a1']],
  ['one of two of a title is gone', 'a1 a2', 'a2', ['a2']],
  ['one more of a title', 'a1', 'a1 a2', ['a1', null]],
  ['a new title in its place', 'a b c', 'a x c', ['a', 'b', 'c']],
  ['one moves up where another goes', 'a b c', 'a x b', ['a', null, 'b']],
  ['one went where two came: nobody knows which', 'a b c', 'a x y c', ['a', null, null, 'c']],
  ['the first ones', '', 'a b', [null, null]],
  ['none any more', 'a b', '', []],
] as const)('%s', (_, before, after, expected) => {
  expect(matchPositions(known(before), positions(after))).toEqual(expected);
});

test('no two are one position, and what stays wholly alike is its own', () => {
  const list = fc.uniqueArray(fc.constantFrom('a', 'a1', 'a2', 'b', 'b1', 'c', 'd1', 'e'), { maxLength: 8 });
  fc.assert(
    fc.property(list, list, (before, after) => {
      const matched = matchPositions(known(before.join(' ')), positions(after.join(' ')));
      const ids = matched.filter((positionId) => positionId !== null);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [at, one] of after.entries()) if (before.includes(one)) expect(matched[at]).toBe(one);
    }),
  );
});
