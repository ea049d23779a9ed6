import { expect, test } from 'vitest';
import { messagesIn } from '../messages/messages.ts';
import { addressOf, deskOf } from '../routes.ts';
import { deskNavigation } from './desk-navigation.ts';

const words = messagesIn('th');

test('the page shown is marked, and only it', () => {
  const marked = deskNavigation('demo', 'overview', words).filter((item) => item.current);
  expect(marked).toEqual([{ text: words.desk.navigation.overview, href: '/demo/desk', current: true }]);
});

test('a page outside the navigation marks nothing', () => {
  expect(deskNavigation('demo', null, words).some((item) => item.current)).toBe(false);
  expect(deskNavigation('demo', 'start', words).some((item) => item.current)).toBe(false);
});

test('a parameter cannot leave its segment of an address', () => {
  expect(addressOf('asset', { file: '../a b' })).toBe('/assets/..%2Fa%20b');
  expect(deskOf('a/b')).toBe('/a%2Fb/desk');
});
