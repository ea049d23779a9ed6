import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const SOURCES = globSync('src/**/*.{ts,tsx}', { exclude: ['**/*.test.*'] });

const holding = (pattern: RegExp) =>
  SOURCES.filter((path) => pattern.test(readFileSync(path, 'utf8'))).map((path) =>
    path.replaceAll('\\', '/'),
  );

test.each([
  [
    'locks an agency',
    /selectFrom\('agency'\)\s*\.select\([^)]*\)\s*\.where\([^)]*\)\s*\.forUpdate\(\)/u,
    'src/capabilities/agency/store.ts',
  ],
  [
    'insists on the agency of a page',
    /c\.get\('agency'\);\s*if \((?:!\w+|\w+ === null)\) throw/u,
    'src/web/agency-of.ts',
  ],
])('one place %s', (_, pattern, place) => {
  expect(holding(pattern)).toEqual([place]);
});

test('one helper of tests registers for every file: files share their modules, which are read once', () => {
  const registers = globSync('test/support/**/*.{ts,tsx}').filter((path) =>
    /^(?:after|before)(?:All|Each)\(/mu.test(readFileSync(path, 'utf8')),
  );
  expect(registers.map((path) => path.replaceAll('\\', '/'))).toEqual(['test/support/close-writers.ts']);
});
