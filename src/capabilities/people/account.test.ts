import { describe, expect, test } from 'vitest';
import { parsePersonName, parseSignInName } from './account.ts';
import { describeBrowser } from './describe-browser.ts';
import { mayManage } from './may-manage.ts';
import { sourceOfAddress } from './source-of-address.ts';

test.each([
  [' Somsri@Example.GO.TH ', 'somsri@example.go.th'],
  ['somsri.j', 'somsri.j'],
  ['s', null],
  ['', null],
  ['สมศรี', null],
  ['som sri', null],
  ['sоmsri', null],
  ['.somsri', null],
  ['a'.repeat(255), null],
  ['somsri\n', 'somsri'],
])('the sign-in name %j is %j', (typed, name) => {
  expect(parseSignInName(typed)).toBe(name);
});

test.each([
  ['  สมศรี   ใจดี ', 'สมศรี ใจดี'],
  [' ', null],
  ['ก'.repeat(201), null],
])('the person %j is %j', (typed, name) => {
  expect(parsePersonName(typed)).toBe(name);
});

test.each([
  ['203.0.113.5', '203.0.113.5'],
  ['::ffff:203.0.113.5', '203.0.113.5'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2::/64'],
  ['2001:db8::1', '2001:db8:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['203.0.113.5:5678', '203.0.113.5'],
  ['[::1]:443', '0:0:0:0::/64'],
  ['[2001:db8:1:2::9]', '2001:db8:1:2::/64'],
  ['203.0.113.256', null],
  ['203.0.113.5:', null],
  ['2001:db8', null],
  ['1::2::3', null],
  ['12345::', null],
  ['unknown', null],
  ['<script>', null],
  ['', null],
])('the address %j is of the source %j', (address, source) => {
  expect(sourceOfAddress(address)).toBe(source);
});

const CHROME = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0.0.0 Safari/537.36';

test.each([
  [CHROME, 'Chrome · Windows · 203.0.113.5'],
  [`${CHROME} Edg/140.0.0.0`, 'Edge · Windows · 203.0.113.5'],
  [
    'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) Version/18.0 Safari/604.1',
    'Safari · iPhone · 203.0.113.5',
  ],
  ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox · Linux · 203.0.113.5'],
  ['<script>alert(1)</script>', '203.0.113.5'],
  ['', '203.0.113.5'],
])('the browser %j is told as %j', (userAgent, told) => {
  expect(describeBrowser(userAgent, '203.0.113.5')).toBe(told);
});

describe('over an account as a whole decides', () => {
  const someone = (...memberships: [string, 'administrator' | 'viewer'][]) => ({
    administersInstallation: false,
    memberships: memberships.map(([agencyId, role]) => ({ agencyId, roles: [role], unitIds: [] })),
  });
  const manager = someone(['one', 'administrator'], ['two', 'viewer']);
  test.each([
    ['who administers its only agency', someone(['one', 'viewer']), true],
    ['not who administers one of its agencies', someone(['one', 'viewer'], ['two', 'viewer']), false],
    [
      'nobody over who administers the installation',
      { ...someone(['one', 'viewer']), administersInstallation: true },
      false,
    ],
  ])('%s', (_, managed, isAllowed) => {
    expect(mayManage(manager, managed)).toBe(isAllowed);
  });
});
