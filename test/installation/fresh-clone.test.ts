import { chmodSync, chownSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { th } from '../../src/messages/th.ts';
import { visitorAt } from '../journeys/visitor.ts';
import { launchBrowser } from '../support/browser.ts';
import { copyTracked } from '../support/copy-tracked.ts';
import { FAULTY_REPORT } from '../support/faulty-report/content.ts';
import { asText } from '../support/faulty-report/forms.ts';
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

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

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

/** A person opens the link, sees the demo result, brings in a report, and sees what was read of it. */
async function visit(link: string): Promise<void> {
  const visitor = await visitorAt(browser, { size: 'desktop', script: true });
  try {
    await visitor.open(link);
    await visitor.see('99.59');
    await visitor.see(/ผ่านดีเยี่ยม/u);
    await visitor.follow(th.desk.navigation.intake);
    await visitor.upload(th.intake.uploadWay.file, { name: 'report.txt', content: asText(FAULTY_REPORT) });
    await visitor.press(th.intake.uploadWay.action);
    await visitor.see(th.intake.preview.title);
    expect(await visitor.page.getByLabel('e1', { exact: false }).first().inputValue()).toBe('99.56');
  } finally {
    await visitor.leave();
  }
}

describe('npm start alone, in a fresh clone within a closed folder', () => {
  const accounts: { account: string; uid: number | null }[] = isRoot
    ? [
        { account: 'root', uid: null },
        { account: 'an ordinary user', uid: ORDINARY },
      ]
    : [{ account: 'this user', uid: null }];

  test.each(accounts)(
    'installs, builds, serves and reads a report as $account, and stops with npm',
    async ({ uid }) => {
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
      await visit(link);

      const postmaster = postmasterOf(join(clone, 'data'));
      program.process.kill('SIGTERM');
      await program.ended;
      await expect.poll(() => isAlive(postmaster), { timeout: 20_000 }).toBe(false);
    },
  );
});
