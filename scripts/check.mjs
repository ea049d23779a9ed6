import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { repository } from './pinned-node.mjs';

const modules = (...path) => join(repository, 'node_modules', ...path);

const CHECKS = [
  { name: 'types', script: modules('typescript7', 'bin', 'tsc'), args: ['-p', 'tsconfig.check.json'] },
  { name: 'style', script: modules('@biomejs', 'biome', 'bin', 'biome'), args: ['check', '.'] },
  {
    name: 'imports',
    script: modules('dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
    args: ['--config', '.dependency-cruiser.cjs', 'src'],
  },
  { name: 'unused', script: modules('knip', 'bin', 'knip.js'), args: ['--no-config-hints'] },
];

const only = process.argv.slice(2);
const failed = CHECKS.filter(({ name }) => only.length === 0 || only.includes(name)).filter(
  ({ name, script, args }) => {
    process.stdout.write(`check ${name}\n`);
    return spawnSync(process.execPath, [script, ...args], { cwd: repository, stdio: 'inherit' }).status !== 0;
  },
);
if (failed.length > 0) {
  process.stdout.write(`failed: ${failed.map(({ name }) => name).join(', ')}\n`);
  process.exitCode = 1;
}
