import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { nodeToRun, repository } from './pinned-node.mjs';
import { quickParent } from './quick-parent.mjs';
import { UNDER_WAY } from './under-way.mjs';

/** Far beyond what a run takes: past it something hangs that no time limit of a test can end. */
const LIMIT_MS = 45 * 60_000;
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
const asked = process.argv.slice(2);
/** Without a choice: what fits in ten minutes of two cores. `npm run test:everything` has all. */
const isUsual = asked.length === 0;
const choice = isUsual
  ? ['--project=!installation', '--project=!checks']
  : asked.filter((one) => one !== '--everything');
const isWindows = process.platform === 'win32';
/** The databases of the run: what is killed leaves them, and they lie in memory. */
const quick = mkdtempSync(join(quickParent(), 'prongsai-run-'));
const run = spawn(
  nodeToRun() ?? process.execPath,
  [
    vitest,
    'run',
    '--reporter=default',
    '--reporter=json',
    `--reporter=${join(import.meta.dirname, 'under-way.mjs')}`,
    `--outputFile.json=${report}`,
    ...choice,
  ],
  // A group of its own, so that a test that hangs can be ended together with all that it started.
  {
    cwd: repository,
    stdio: 'inherit',
    detached: !isWindows,
    env: { ...process.env, QUICK_FOLDER: quick, ...(!isUsual && { EVERY_EQUIPMENT: '1' }) },
  },
);
const signalRun = (signal) => process.kill(isWindows ? run.pid : -run.pid, signal);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => signalRun(signal));
const limit = setTimeout(() => {
  const files = readFileSync(UNDER_WAY, 'utf8');
  process.stdout.write(`not ended after ${LIMIT_MS / 60_000} minutes, ended now; under way:\n${files}\n`);
  signalRun('SIGKILL');
}, LIMIT_MS);
const status = await new Promise((resolve) => {
  run.on('exit', resolve);
});
clearTimeout(limit);
rmSync(quick, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
const { passed, failed, skipped, notRun } = tally();
process.exitCode = status === 0 && failed === 0 && passed > 0 ? 0 : 1;
// What this machine cannot try is told by name, unless names were chosen.
const isChoice = asked.some((argument) => /^(-t|--testNamePattern)/.test(argument));
if (!isChoice) for (const name of notRun) process.stdout.write(`skipped: ${name}\n`);
if (isUsual)
  process.stdout.write(
    'not asked for: journeys without script, test/checks, test/installation (npm run test:everything)\n',
  );
process.stdout.write(`${passed} passed, ${failed} failed, ${skipped} skipped\n`);
