import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type EmbeddedServer, startEmbedded } from '../../src/database/embedded/start.ts';
import { showDay } from '../../src/kernel/thai/dates.ts';
import { startProgram, untilServing } from '../support/program.ts';
import { publishReport } from '../support/publish.ts';

const YEAR = '/demo/2567';

/** PostgreSQL that the program does not own. Its socket gets another folder at each start, the address stays. */
async function openOuter(folder: string) {
  await mkdir(folder);
  const socket = join(folder, 'socket');
  let running: EmbeddedServer | null = null;
  /** Gives its address as `DATABASE_URL` names it. */
  const start = async (): Promise<string> => {
    const started = await startEmbedded(folder);
    if (!started.ok) throw new Error(JSON.stringify(started.refusal));
    running = started.value;
    const { host, port, user, password, database } = running.connection;
    await rm(socket, { force: true });
    await symlink(host, socket);
    return `postgres://${user}:${password}@localhost:${port}/${database}?host=${encodeURIComponent(socket)}`;
  };
  const stop = async () => {
    await running?.stop();
    running = null;
  };
  return { start, stop };
}

test('while the database is started again, strangers read what is kept ready, and are told of what is not', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'prongsai-restart-'));
  const outer = await openOuter(join(folder, 'outer'));
  const program = startProgram(join(folder, 'data'), { environment: { DATABASE_URL: await outer.start() } });
  onTestFinished(async () => {
    program.process.kill('SIGTERM');
    await program.ended;
    await outer.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  const { link, origin } = await untilServing(program);
  const opened = await fetch(link, { redirect: 'manual' });
  const cookie = opened.headers.get('set-cookie')?.split(';')[0] ?? '';
  const request = (path: string, init: RequestInit = {}) =>
    fetch(origin + path, { redirect: 'manual', ...init, headers: { ...init.headers, cookie, origin } });
  const post = (path: string, fields: Readonly<Record<string, string>>) =>
    request(path, { method: 'POST', body: new URLSearchParams(fields) });
  const statusOf = async (path: string) => (await fetch(origin + path)).status;
  await publishReport({ app: { request }, post }, '', showDay(new Date(), 'th'));
  expect(await statusOf(YEAR)).toBe(200);

  await outer.stop();
  for (let asked = 0; asked < 20; asked += 1) expect(await statusOf(YEAR)).toBe(200);
  for (const path of [`${YEAR}?lang=en`, '/demo', `${YEAR}/1/report.pdf`])
    expect(await statusOf(path), path).toBe(503);
  const told = await (await fetch(`${origin}/demo`)).text();
  expect(told).toContain('ยังไม่พร้อมให้บริการ');
  expect(told).not.toMatch(/ECONN|postgres|\/tmp/);

  await outer.start();
  for (const path of [`${YEAR}?lang=en`, '/demo', `${YEAR}/1/report.pdf`, YEAR])
    expect(await statusOf(path), path).toBe(200);
});
