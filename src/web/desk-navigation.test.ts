import { expect, test } from 'vitest';
import type { Role } from '../capabilities/people/index.ts';
import { messagesIn } from '../messages/messages.ts';
import { addressOf, deskOf } from '../routes.ts';
import { deskNavigation } from './desk-navigation.ts';
import { mayOf, type Sender } from './sender.ts';

const words = messagesIn('th');
const demo = { shortName: 'demo', agencyId: '01890000-0000-7000-8000-000000000001' };
const desk = { kind: 'desk' } as const;

const person = (...roles: Role[]): Sender => ({
  kind: 'account',
  person: {
    accountId: '01890000-0000-7000-8000-000000000002',
    sessionId: '01890000-0000-7000-8000-000000000003',
    signInName: 'somsri',
    personName: 'สมศรี',
    administersInstallation: false,
    memberships: [{ agencyId: demo.agencyId, roles, unitIds: [] }],
    oversees: false,
  },
});

test('a desk has no people, on a server only who administers the agency sees them', () => {
  const shows = (sender: Sender) =>
    deskNavigation(demo, null, words, mayOf(sender, demo.agencyId)).some(
      ({ href }) => href === '/demo/desk/people',
    );
  expect([desk, person('coordinator'), person('administrator')].map(shows)).toEqual([false, false, true]);
});

test('the page shown is marked, and only it', () => {
  const marked = deskNavigation(demo, 'overview', words, mayOf(desk, demo.agencyId)).filter(
    (item) => item.current,
  );
  expect(marked).toEqual([{ text: words.desk.navigation.overview, href: '/demo/desk', current: true }]);
});

test('a page outside the navigation marks nothing', () => {
  expect(deskNavigation(demo, null, words, mayOf(desk, demo.agencyId)).some((item) => item.current)).toBe(
    false,
  );
  expect(deskNavigation(demo, 'start', words, mayOf(desk, demo.agencyId)).some((item) => item.current)).toBe(
    false,
  );
});

test('a parameter cannot leave its segment of an address', () => {
  expect(addressOf('asset', { file: '../a b' })).toBe('/assets/..%2Fa%20b');
  expect(deskOf('a/b')).toBe('/a%2Fb/desk');
});
