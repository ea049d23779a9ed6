import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeToRun, repository } from './pinned-node.mjs';

const report = join(repository, 'test-results', 'vitest.json');

/** Counts from Vitest's own report; a file that could not even be loaded counts as one failure. */
function tally() {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(
      readFileSync(report, 'utf8'),
    );
    const unloadable = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
    ).length;
    return {
      passed: numPassedTests,
      failed: numFailedTests + unloadable,
      skipped: numPendingTests + numTodoTests,
      notRun: testResults.flatMap(({ assertionResults }) =>
        assertionResults.filter((test) => test.status === 'skipped').map((test) => test.fullName),
      ),
    };
  } catch {
    return { passed: 0, failed: 0, skipped: 0, notRun: [] };
  }
}

mkdirSync(join(repository, 'test-results'), { recursive: true });
rmSync(report, { force: true });
const vitest = join(repository, 'node_modules', 'vitest', 'vitest.mjs');
const { status } = spawnSync(
  nodeToRun() ?? process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...process.argv.slice(2),
  ],
  { cwd: repository, stdio: 'inherit' },
);
const { passed, failed, skipped, notRun } = tally();
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
// What this machine cannot try is told by name, unless names were chosen.
const isChoice = process.argv.some((argument) => /^(-t|--testNamePattern)/.test(argument));
if (!isChoice) for (const name of notRun) process.stdout.write(`skipped: ${name}\n`);
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
