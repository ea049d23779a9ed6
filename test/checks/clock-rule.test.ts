import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const repository = join(import.meta.dirname, '..', '..');

/** Whether the style check complains of a clock in a file of this path and content. */
function seesClock(path: string, source: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-clock-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(repository, 'scripts/no-clock.grit'), join(folder, 'no-clock.grit'));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: ['./no-clock.grit'] }));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `export const planted = ${source};\n`);
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, 'lint', path], {
    cwd: folder,
    encoding: 'utf8',
  });
  const sees = `${stdout}${stderr}`.includes('no-clock:');
  expect(status).toBe(sees ? 1 : 0);
  return sees;
}

test.each([
  ['src/kernel/planted.ts', 'Date.now()', true],
  ['src/kernel/planted.tsx', 'new Date()', true],
  ['src/capabilities/measures/rules.ts', 'new Date().toISOString()', true],
  ['src/capabilities/intake/check/planted.ts', '() => Date.now', true],
  ['src/capabilities/intake/parse/planted.ts', 'Temporal.Now.instant()', true],
  ['src/capabilities/intake/planted.ts', 'performance.now()', true],
  ['src/kernel/planted.ts', 'new Date(0)', false],
  ['src/kernel/planted.test.ts', 'Date.now()', false],
  ['src/cli/planted.ts', 'new Date()', false],
])('a clock in %s: %s', (path, source, isSeen) => {
  expect(seesClock(path, source)).toBe(isSeen);
});

test('the check that everybody runs has the rule', () => {
  const { plugins } = JSON.parse(
    spawnSync(process.execPath, ['-p', 'JSON.stringify(require("./biome.json"))'], {
      cwd: repository,
      encoding: 'utf8',
    }).stdout,
  ) as { plugins: string[] };
  expect(plugins).toContain('./scripts/no-clock.grit');
});
