import { expect, test } from 'vitest';
import type { Actor } from '../audit/index.ts';
import { isTold, type Member } from './is-told.ts';
import type { Audience } from './notice.ts';

const ME: Actor = { kind: 'account', accountId: 'me' };
const OTHER: Actor = { kind: 'account', accountId: 'other' };
const EXECUTIVES: Audience = { kind: 'executives' };
const FINANCE: Audience = { kind: 'unit', unitId: 'finance' };
const PROPOSER: Audience = { kind: 'actor', actor: ME };

const member = (given: Partial<Member>): Member => ({
  ...{ accountId: 'me', signInName: 'me@example.go.th', roles: [], unitIds: [], state: 'active' },
  ...given,
});

test.each<[string, Partial<Member>, Audience, Actor | null, boolean]>([
  ['an executive', { roles: ['executive'] }, EXECUTIVES, OTHER, true],
  ['an executive who has other roles, too', { roles: ['viewer', 'executive'] }, EXECUTIVES, OTHER, true],
  ['a coordinator, who approves nothing', { roles: ['coordinator'] }, EXECUTIVES, OTHER, false],
  ['an executive of what they did', { roles: ['executive'] }, EXECUTIVES, ME, false],
  [
    'an executive whose account is disabled',
    { roles: ['executive'], state: 'disabled' },
    EXECUTIVES,
    null,
    false,
  ],
  ['whose sign-in name gets no mail', { roles: ['executive'], signInName: 'me' }, EXECUTIVES, null, false],
  ['a head of the unit', { roles: ['head-of-unit'], unitIds: ['finance'] }, FINANCE, OTHER, true],
  ['an owner in the unit', { roles: ['owner'], unitIds: ['x', 'finance'] }, FINANCE, OTHER, true],
  ['a head of another unit', { roles: ['head-of-unit'], unitIds: ['x'] }, FINANCE, OTHER, false],
  ['who answers no more', { roles: ['viewer'], unitIds: ['finance'] }, FINANCE, OTHER, false],
  ['whoever proposed', {}, PROPOSER, OTHER, true],
  ['whoever proposed and settled it', {}, PROPOSER, ME, false],
  ['another than who proposed', { accountId: 'other' }, PROPOSER, null, false],
  ['nobody, where it was proposed at a desk', {}, { kind: 'actor', actor: { kind: 'desk' } }, null, false],
])('%s', (_, given, audience, by, told) => {
  expect(isTold(member(given), audience, by)).toBe(told);
});
