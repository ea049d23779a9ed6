import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { copyTracked } from '../support/copy-tracked.ts';
import { isAlive, type Program, postmasterOf, startProgram, untilServing } from '../support/program.ts';

/** The account `nobody`: exists everywhere and owns nothing. */
const ORDINARY = 65_534;

/** How this machine reaches the registry: the other account has no npm settings of its own. */
const network = Object.fromEntries(
  ['NODE_EXTRA_CA_CERTS', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY'].flatMap((name) => {
    const value = process.env[name];
    return value === undefined ? [] : [[name, value]];
  }),
);

const isRoot = process.getuid?.() === 0;

let folder: string | null = null;
let program: Program | null = null;

afterEach(async () => {
  program?.process.kill('SIGTERM');
  await program?.ended;
  if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  folder = null;
  program = null;
});

function giveTo(uid: number, path: string): void {
  chownSync(path, uid, uid);
  if (!statSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) giveTo(uid, join(path, name));
}

/** What a clone holds, in a folder that only its owner may enter. */
function cloneInClosedFolder(uid: number | null): { readonly clone: string; readonly home: string } {
  folder = mkdtempSync(join(tmpdir(), 'prongsai-clone-'));
  chmodSync(folder, 0o700);
  const clone = join(folder, 'prongsai');
  const home = join(folder, 'home');
  copyTracked(clone);
  mkdirSync(home);
  if (uid !== null) giveTo(uid, folder);
  return { clone, home };
}

describe('npm start alone, in a fresh clone within a closed folder', () => {
  const accounts: { account: string; uid: number | null }[] = isRoot
    ? [
        { account: 'root', uid: null },
        { account: 'an ordinary user', uid: ORDINARY },
      ]
    : [{ account: 'this user', uid: null }];

  test.each(accounts)('installs, builds and serves as $account, and stops with npm', async ({ uid }) => {
    const { clone, home } = cloneInClosedFolder(uid);
    program = startProgram(null, {
      command: ['npm', 'start'],
      folder: clone,
      // The other account begins with nothing of npm's; our own need not fetch a second time what npm keeps.
      environment:
        uid === null
          ? { npm_config_prefer_offline: 'true' }
          : { ...network, HOME: home, npm_config_cache: join(home, 'npm') },
      ...(uid !== null && { uid }),
    });
    const { link } = await untilServing(program);
    expect((await fetch(link, { redirect: 'manual' })).status).toBe(303);

    const postmaster = postmasterOf(join(clone, 'data'));
    program.process.kill('SIGTERM');
    await program.ended;
    await expect.poll(() => isAlive(postmaster), { timeout: 20_000 }).toBe(false);
  });
});
