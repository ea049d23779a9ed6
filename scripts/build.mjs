import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { withBuildLock } from './build-lock.mjs';
import { repository } from './pinned-node.mjs';
import { newestChange, stamp, stampedChange } from './staleness.mjs';

const at = (...parts) => join(repository, ...parts);
const dist = at('dist');

const parts = [
  {
    name: 'program',
    sources: [at('src'), at('tsconfig.json'), at('package-lock.json')],
    output: join(dist, 'main.js'),
    build: compile,
  },
  {
    name: 'assets',
    sources: [
      at('src', 'web', 'public'),
      at('src', 'web', 'theme'),
      at('scripts', 'build-assets.mjs'),
      at('package-lock.json'),
    ],
    output: join(dist, 'assets'),
    build: makeAssets,
  },
];

const stampOf = (part) => at('.build', `${part.name}.stamp`);

const isStale = (part) =>
  !existsSync(part.output) || newestChange(part.sources) > stampedChange(stampOf(part));

/**
 * Only translates: `--noCheck`, since types are judged by `npm run check` and a start should not wait for them.
 * Files whose source is gone are left over until the next `npm run build`, which starts from nothing.
 */
function compile() {
  const tsc = at('node_modules', 'typescript7', 'bin', 'tsc');
  const { status } = spawnSync(process.execPath, [tsc, '-p', at('tsconfig.json'), '--noCheck'], {
    cwd: repository,
    stdio: ['ignore', 2, 2],
  });
  if (status !== 0) throw new Error('The program could not be compiled');
}

/** The Sass compiler takes longer to load than most verbs to run, so it is loaded only when it has work. */
async function makeAssets() {
  const { buildAssets } = await import('./build-assets.mjs');
  buildAssets(join(dist, 'assets'));
}

/** Builds what is stale of `names` (all by default); says nothing on standard output. */
export async function buildIfStale(names = parts.map((part) => part.name)) {
  const wanted = parts.filter((part) => names.includes(part.name));
  if (!wanted.some(isStale)) return;
  await withBuildLock(at('.build', 'lock'), async () => {
    for (const part of wanted.filter(isStale)) {
      const change = newestChange(part.sources);
      await part.build();
      stamp(stampOf(part), change);
    }
  });
}

if (process.argv[1] === import.meta.filename) {
  rmSync(dist, { recursive: true, force: true });
  await buildIfStale();
}
