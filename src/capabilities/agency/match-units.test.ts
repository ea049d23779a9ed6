import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchUnits } from './match-units.ts';

const units = (names: string) => [...names].map((name) => ({ unitId: name, name }));

test.each([
  ['the same', 'abc', 'abc', ['a', 'b', 'c']],
  ['another order', 'abc', 'cab', ['c', 'a', 'b']],
  ['one more', 'abc', 'abcd', ['a', 'b', 'c', null]],
  ['one more between', 'abc', 'abxc', ['a', 'b', null, 'c']],
  ['one fewer', 'abc', 'ac', ['a', 'c']],
  ['renamed in its line', 'abc', 'axc', ['a', 'b', 'c']],
  ['two renamed', 'abcd', 'axyd', ['a', 'b', 'c', 'd']],
  ['the first renamed, and one more at the end', 'abc', 'xbcd', ['a', 'b', 'c', null]],
  ['renamed and moved: nobody knows which', 'abc', 'acx', ['a', 'c', null]],
  ['one went where two came: nobody knows which', 'abc', 'axyc', ['a', null, null, 'c']],
  ['the only one renamed', 'a', 'x', ['a']],
  ['the first units', '', 'ab', [null, null]],
] as const)('%s', (_, before, after, expected) => {
  expect(matchUnits(units(before), [...after])).toEqual(expected);
});

test('no two names are one unit, and a name that stays is always its own', () => {
  const names = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
  fc.assert(
    fc.property(names, names, (before, after) => {
      const matched = matchUnits(units(before.join('')), after);
      const ids = matched.filter((unitId) => unitId !== null);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [at, name] of after.entries()) if (before.includes(name)) expect(matched[at]).toBe(name);
    }),
  );
});
