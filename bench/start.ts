import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { startProgram, untilServing } from '../test/support/program.ts';
import { type Measured, secondsOf } from './measured.ts';

const REPOSITORY = join(import.meta.dirname, '..');
/** What an installation alone does not bring: builds and data are made at the first start. */
const NOT_INSTALLED = new Set(['.git', '.build', 'data', 'dist', 'node_modules', 'test-results', 'results']);
const LATER_STARTS = 3;

/**
 * Starts the real program in a copy as it is just after `npm ci`, so that the first start also compiles, makes the
 * database and loads the demo. A start ends when the first page is there.
 */
export async function measureStarts(): Promise<readonly Measured[]> {
  const folder = mkdtempSync(join(tmpdir(), 'prongsai-bench-'));
  try {
    cpSync(REPOSITORY, folder, { recursive: true, filter: (path) => !NOT_INSTALLED.has(basename(path)) });
    symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'), 'junction');
    const first = await startAndStop(folder);
    const later: number[] = [];
    for (let start = 0; start < LATER_STARTS; start += 1) later.push(await startAndStop(folder));
    const usual = later.sort((one, other) => one - other)[LATER_STARTS >> 1] ?? Number.NaN;
    return [
      {
        what: 'first start after installation, build and demo included',
        value: first,
        unit: 's',
        goal: { atMost: 10 },
      },
      { what: 'later start', value: usual, unit: 's', goal: { atMost: 2 } },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  }
}

async function startAndStop(folder: string): Promise<number> {
  const program = startProgram(join(folder, 'data'), {
    command: [process.execPath, join(folder, 'scripts', 'launch.mjs'), 'serve'],
    folder,
  });
  try {
    return await secondsOf(async () => openFirstPage((await untilServing(program)).link));
  } finally {
    program.process.kill('SIGTERM');
    await program.ended;
  }
}

async function openFirstPage(link: string): Promise<void> {
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  let next = opened.headers.get('location');
  let page = opened;
  for (let hop = 0; next !== null && hop < 5; hop += 1) {
    page = await fetch(new URL(next, link), { redirect: 'manual', headers: { cookie } });
    next = page.headers.get('location');
  }
  if (page.status !== 200) throw new Error(`the first page answered ${page.status}`);
  await page.text();
}
