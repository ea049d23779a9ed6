import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { repository } from './pinned-node.mjs';

const lockPath = join(repository, 'package-lock.json');
const installedPath = join(repository, 'node_modules', '.package-lock.json');

const readLock = (path) => JSON.parse(readFileSync(path, 'utf8')).packages;

/** A newer date alone proves nothing: a checkout touches the lock without changing it. */
function installedDiffers() {
  const installed = readLock(installedPath);
  return Object.entries(readLock(lockPath)).some(
    ([path, wanted]) =>
      path !== '' &&
      installed[path]?.version !== wanted.version &&
      (installed[path] !== undefined || !wanted.optional),
  );
}

/** Whether node_modules is missing or holds other versions than package-lock.json names. */
export function needsInstall() {
  if (!existsSync(installedPath)) return true;
  return statSync(lockPath).mtimeMs > statSync(installedPath).mtimeMs && installedDiffers();
}

/** npm's own script, so that no shell is needed: on Windows `npm` is a .cmd file. */
function npmScript() {
  const beside = dirname(process.execPath);
  return [
    process.env.npm_execpath,
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, '..', 'share', 'nodejs', 'npm', 'bin', 'npm-cli.js'),
  ].find((path) => path?.endsWith('.js') && existsSync(path));
}

/** Runs `npm ci` with its output on standard error, since standard output belongs to the verb that follows. */
export function install() {
  process.stderr.write('กำลังติดตั้งส่วนประกอบ (ครั้งแรกใช้เวลาราวหนึ่งนาที) / Installing the dependencies\n');
  const script = npmScript();
  const [command, first] = script === undefined ? ['npm', []] : [process.execPath, [script]];
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-progress', '--loglevel=error'], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error(`npm ci failed${error ? `: ${error.message}` : ''}`);
}
