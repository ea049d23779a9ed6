import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { hasPostmaster, isAlive, postmasterOf, SERVE, untilServing } from '../support/program.ts';
import { openProgramFolder } from '../support/program-folder.ts';

let data: string;
let start: ReturnType<typeof openProgramFolder>['start'];

const open = (kind: 'begun' | 'empty') => {
  ({ data, start } = openProgramFolder(kind));
};
beforeEach(() => open('begun'));

const CONTAINER = ['--net', '--ipc', '--pid', '--fork', '--mount-proc'] as const;
const canUnshare = spawnSync('unshare', [...CONTAINER, 'true']).status === 0;

const unfinishedClusters = () => readdirSync(data).filter((name) => name.startsWith('postgres.new-'));

const get = (address: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(address, { headers, redirect: 'manual' });

/** Node's fetch sets the Host header itself. */
const statusUnderHost = (origin: string, host: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${origin}/`, { headers: { host } }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });

const cookieOf = (response: Response): string => response.headers.get('set-cookie')?.split(';')[0] ?? '';

describe('the started program', () => {
  test('serves though neither housekeeping nor the demo can be done, and does both at the next start', async () => {
    open('empty');
    const inTheWay = join(data, 'files', 'sha256');
    await mkdir(join(data, 'files'));
    await writeFile(inTheWay, '');
    const program = start();
    await untilServing(program);
    expect(program.printed()).toMatch(/"not swept"[\s\S]*"demo not loaded"/);
    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);

    await rm(inTheWay);
    await untilServing(start());
    expect(existsSync(join(data, 'installations.json'))).toBe(true);
    expect(readdirSync(inTheWay)).toHaveLength(1);
  });

  test('opens to the one-time link alone, and keeps the session over a restart', async () => {
    const program = start();
    const { link, origin } = await untilServing(program);
    expect((await get(`${origin}/`)).status).toBe(403);
    expect((await get(`${origin}/open/guess`)).status).toBe(403);

    const opened = await get(link);
    expect(opened.status).toBe(303);
    expect(opened.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/i);
    const cookie = cookieOf(opened);
    expect((await get(`${origin}/`, { cookie })).status).not.toBe(403);
    expect((await get(link)).status).toBe(403);
    expect(await statusUnderHost(origin, 'evil.example')).toBe(403);

    program.process.kill('SIGTERM');
    expect(await program.ended).toBe(0);
    const again = await untilServing(start());
    expect(new URL(again.link).pathname).not.toBe(new URL(link).pathname);
    expect((await get(`${again.origin}/`, { cookie })).status).not.toBe(403);
    expect((await get(`${again.origin}${new URL(link).pathname}`)).status).toBe(403);
  });

  test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)('stops with its database at %s', async (signal) => {
    const program = start();
    await untilServing(program);
    const postmaster = postmasterOf(data);
    program.process.kill(signal);
    expect(await program.ended).toBe(0);
    expect(isAlive(postmaster)).toBe(false);
    expect(hasPostmaster(data)).toBe(false);
  });

  test('refuses a second one on the same data and names the first', async () => {
    const { origin } = await untilServing(start());
    const second = start();
    expect(await second.ended).toBe(2);
    expect(second.printed()).toContain(origin);
    expect(second.printed()).toContain('already runs');
  });

  test.skipIf(!canUnshare)(
    'refuses a second one in another container on the same data (skipped where none can be made)',
    async () => {
      const { origin } = await untilServing(start());
      const second = start(['unshare', ...CONTAINER, ...SERVE]);
      expect(await second.ended).toBe(2);
      expect(second.printed()).toContain(origin);
    },
  );

  test('leaves a database alone that another program started on its data', async () => {
    const program = start();
    await untilServing(program);
    program.process.kill('SIGKILL');
    await program.ended;
    const note = join(data, 'postgres.runtime');
    const ownFolder = await readFile(note, 'utf8');
    await writeFile(note, join(tmpdir(), 'prongsai-of-another'));
    const next = start();
    expect(await next.ended).toBe(2);
    expect(next.printed()).toContain(`(process ${postmasterOf(data)})`);
    expect(isAlive(postmasterOf(data))).toBe(true);

    await writeFile(note, ownFolder);
    await untilServing(start());
    expect(existsSync(ownFolder)).toBe(false);
  });

  test.each(['SIGQUIT', 'SIGKILL'] as const)(
    'stops, and says so with its exit code, when its database ends by %s; the next start goes on',
    async (signal) => {
      const program = start();
      await untilServing(program);
      process.kill(postmasterOf(data), signal);
      expect(await program.ended).toBe(2);
      await untilServing(start());
    },
  );
});

describe('after a kill that nothing can catch', () => {
  test('of the program alone, the next start replaces the orphaned database', async () => {
    const program = start();
    await untilServing(program);
    const orphan = postmasterOf(data);
    program.process.kill('SIGKILL');
    expect(await program.ended).toBe('SIGKILL');
    expect(isAlive(orphan)).toBe(true);

    await untilServing(start());
    expect(isAlive(orphan)).toBe(false);
    expect(postmasterOf(data)).not.toBe(orphan);
  });

  test('of program and database, the next start recovers', async () => {
    const program = start();
    await untilServing(program);
    const postmaster = postmasterOf(data);
    program.process.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await program.ended;
    await untilServing(start());
    expect(postmasterOf(data)).not.toBe(postmaster);
  });

  test('in the middle of the very first start, the next start begins anew', async () => {
    open('empty');
    const program = start();
    await expect.poll(unfinishedClusters, { timeout: 30_000, interval: 5 }).not.toEqual([]);
    program.process.kill('SIGKILL');
    await program.ended;
    // What lies outside the data folder holds no password.
    const runtimeFolder = await readFile(join(data, 'postgres.runtime'), 'utf8');
    expect(readdirSync(runtimeFolder)).toEqual([]);
    await untilServing(start());
    expect(unfinishedClusters()).toEqual([]);
    expect(existsSync(runtimeFolder)).toBe(false);
  });
});
