import { execFileSync } from 'node:child_process';
import { closeSync, constants, existsSync, openSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startEmbedded } from '../../src/database/embedded/start.ts';
import {
  hasPostmaster,
  isAlive,
  PRONGSAI,
  type Program,
  postmasterOf,
  startProgram,
} from '../support/program.ts';

let folder: string;
let data: string;
let program: Program | null = null;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'prongsai-stop-'));
  data = join(folder, 'data');
});

afterEach(async () => {
  program?.process.kill('SIGKILL');
  await program?.ended;
  program = null;
  await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
});

function start(args: readonly string[], environment: Record<string, string> = {}): Program {
  program = startProgram(data, { command: [...PRONGSAI, ...args], environment });
  return program;
}

const runtimeFolder = (): string => readFileSync(join(data, 'postgres.runtime'), 'utf8');
const unfinishedClusters = () =>
  existsSync(data) ? readdirSync(data).filter((name) => name.startsWith('postgres.new-')) : [];

test.each([
  ['migrate', 'SIGINT', 130],
  ['migrate', 'SIGTERM', 143],
  ['serve', 'SIGTERM', 0],
] as const)(
  '%s stopped by %s while the database is being made leaves nothing of it, and exits with %i',
  async (verb, signal, code) => {
    const { process, ended } = start([verb]);
    await expect.poll(unfinishedClusters, { timeout: 60_000, interval: 5 }).not.toEqual([]);
    process.kill(signal);
    expect(await ended).toBe(code);
    expect(unfinishedClusters()).toEqual([]);
    expect(existsSync(runtimeFolder())).toBe(false);
  },
);

test.runIf(process.platform !== 'win32')(
  'a signal while a verb works stops its database, though the work itself hangs',
  async () => {
    const manifest = join(folder, 'manifest.json');
    execFileSync('mkfifo', [manifest]);
    // What is held open and not written to is never read to its end; held for both, it makes nobody wait to open it.
    const held = openSync(manifest, constants.O_RDWR | constants.O_NONBLOCK);
    const { process, ended } = start(['restore', folder]);
    const isReady = () =>
      hasPostmaster(data) && readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').includes('ready');
    await expect.poll(isReady, { timeout: 60_000 }).toBe(true);
    const postmaster = postmasterOf(data);
    process.kill('SIGTERM');
    await expect.poll(() => isAlive(postmaster), { timeout: 60_000 }).toBe(false);
    closeSync(held);
    expect(await ended).toBe(143);
    expect(existsSync(runtimeFolder())).toBe(false);
  },
);

test('a signal while a verb waits for another on the same database ends it and its connection', async () => {
  const server = await startEmbedded(folder);
  if (!server.ok) throw new Error(JSON.stringify(server.refusal));
  const beside = new pg.Client(server.value.connection);
  try {
    await beside.connect();
    const { host, port, user, password, database } = server.value.connection;
    const url = `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${database}`;
    const waiting = "select from pg_stat_activity where wait_event_type = 'Lock'";
    await beside.query('select pg_advisory_lock(1347571271)');
    const { process, ended } = start(['migrate'], { DATABASE_URL: url });
    await expect.poll(async () => (await beside.query(waiting)).rowCount, { timeout: 60_000 }).toBe(1);
    process.kill('SIGINT');
    expect(await ended).toBe(130);
    // PostgreSQL notices that a waiting client is gone when the wait is over.
    await beside.query('select pg_advisory_unlock(1347571271)');
    const others =
      'select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()';
    await expect.poll(async () => (await beside.query(others)).rowCount).toBe(0);
    expect((await beside.query("select from pg_tables where schemaname = 'system'")).rowCount).toBe(0);
  } finally {
    await beside.end();
    await server.value.stop();
  }
});
