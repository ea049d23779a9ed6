import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const repository = join(import.meta.dirname, '..', '..');

/** Whether the style check complains, by a rule of ours, of a file of this path and content. */
function complains(rule: string, path: string, source: string): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-style-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  cpSync(join(repository, `scripts/${rule}.grit`), join(folder, `${rule}.grit`));
  writeFileSync(join(folder, 'biome.json'), JSON.stringify({ plugins: [`./${rule}.grit`] }));
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), `export const planted = ${source};\n`);
  const biome = join(repository, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, stderr, status } = spawnSync(process.execPath, [biome, 'lint', path], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  const sees = `${stdout}${stderr}`.includes(`${rule}:`);
  expect(status).toBe(sees ? 1 : 0);
  return sees;
}

test.each([
  ['no-clock', 'src/kernel/planted.ts', 'Date.now()', true],
  ['no-clock', 'src/kernel/planted.tsx', 'new Date()', true],
  ['no-clock', 'src/capabilities/measures/rules.ts', 'new Date().toISOString()', true],
  ['no-clock', 'src/capabilities/intake/check/planted.ts', '() => Date.now', true],
  ['no-clock', 'src/capabilities/intake/parse/planted.ts', 'Temporal.Now.instant()', true],
  ['no-clock', 'src/capabilities/intake/planted.ts', 'performance.now()', true],
  ['no-clock', 'src/kernel/planted.ts', 'new Date(0)', false],
  ['no-clock', 'src/kernel/planted.test.ts', 'Date.now()', false],
  ['no-clock', 'src/cli/planted.ts', 'new Date()', false],
  ['only-store-writes', 'src/capabilities/agency/find-planted.ts', "d.deleteFrom('agency')", true],
  ['only-store-writes', 'src/capabilities/agency/pages/planted.page.tsx', "d.insertInto('agency')", true],
  ['only-store-writes', 'src/documents/planted.ts', "d.updateTable('agency').set({})", true],
  ['only-store-writes', 'src/capabilities/agency/store.ts', "d.deleteFrom('agency')", false],
  ['only-store-writes', 'src/capabilities/agency/unit-store.ts', "d.deleteFrom('agency')", false],
  ['only-store-writes', 'src/capabilities/agency/restore.ts', "d.deleteFrom('agency')", true],
  ['only-store-writes', 'src/capabilities/agency/find-planted.ts', "d.selectFrom('agency')", false],
])('%s in %s: %s', (rule, path, source, isSeen) => {
  expect(complains(rule, path, source)).toBe(isSeen);
});

test('the check that everybody runs has both rules', () => {
  const { plugins } = JSON.parse(readFileSync(join(repository, 'biome.json'), 'utf8'));
  expect(plugins).toEqual(['./scripts/no-clock.grit', './scripts/only-store-writes.grit']);
});
