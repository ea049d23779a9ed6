import { expect, test } from 'vitest';
import { holds, POWERS, ROLES } from './role.ts';

test.each([
  ['administrator', ['read', 'administer']],
  ['coordinator', ['read', 'prepare', 'decide']],
  ['head-of-unit', ['read', 'answer']],
  ['owner', ['read', 'answer']],
  ['executive', ['read', 'decide', 'approve']],
  ['viewer', ['read']],
  ['oversight', ['read']],
] as const)('%s may %j', (role, powers) => {
  expect(POWERS.filter((power) => holds([role], power))).toEqual(powers);
});

test('one person holds what any of their roles holds, and nobody without a role holds anything', () => {
  expect(POWERS.filter((power) => holds(ROLES, power))).toEqual(POWERS);
  expect(POWERS.filter((power) => holds([], power))).toEqual([]);
});
