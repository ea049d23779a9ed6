import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ownPath } from './own-path.ts';

test.each([
  ['/demo/desk/report?from=3', '/demo/desk/report?from=3'],
  ['/', '/'],
  [undefined, '/'],
  ['', '/'],
  ['demo', '/'],
  ['https://evil.example', '/'],
  ['//evil.example', '/'],
  ['///evil.example', '/'],
  ['/\\evil.example', '/'],
  ['/\t/evil.example', '/'],
  ['/.//evil.example', '/'],
  ['/a/..//evil.example', '/'],
  ['javascript:alert(1)', '/'],
  ['/%0d%0aSet-Cookie:x=1', '/%0d%0aSet-Cookie:x=1'],
  ['/a\r\nSet-Cookie: x=1', '/aSet-Cookie:%20x=1'],
  ['/ก', '/%E0%B8%81'],
])('%j leads to %j', (asked, path) => {
  expect(ownPath(asked)).toBe(path);
});

test('whatever is asked, the browser stays here, and the header is one line of ASCII', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('/', '\\', '.', ':', '@', '\t', '\r', '\n', 'a', 'ก', '%', '?', '#'),
  });
  fc.assert(
    fc.property(nasty, (asked) => {
      const path = ownPath(`/${asked}`);
      expect(path).toMatch(/^\/(?!\/)[\x21-\x7e]*$/);
      expect(new URL(path, 'https://own.example').host).toBe('own.example');
    }),
  );
});
