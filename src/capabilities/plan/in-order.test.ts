import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedTo } from './in-order.ts';

test.each([
  ['b', 'up', 'bac'],
  ['b', 'down', 'acb'],
  ['a', 'up', 'abc'],
  ['c', 'down', 'abc'],
  ['a', 3, 'bca'],
  ['c', 1, 'cab'],
  ['a', 99, 'bca'],
  ['c', -4, 'cab'],
  ['x', 'up', 'abc'],
] as const)('%s moved %s gives %s', (id, move, order) => {
  expect(movedTo(['a', 'b', 'c'], id, move).join('')).toBe(order);
});

test('a move loses nothing and doubles nothing', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  fc.assert(
    fc.property(fc.constantFrom(...ids), fc.integer({ min: -9, max: 9 }), (id, to) => {
      expect([...movedTo(ids, id, to)].sort()).toEqual(ids);
    }),
  );
});
