import { existsSync, readFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { afterEach, expect, onTestFinished, test } from 'vitest';
import { isAlive, postmasterOf } from '../../../test/support/program.ts';
import { makeTestFolder } from '../../../test/support/test-database.ts';
import { openAsOwner } from '../open.ts';
import { accountForPostgres, isRoot } from './account.ts';
import { installedPostgres, sharedPostgres } from './binaries.ts';
import { makeRuntimeFolder, removeRuntimeFolder } from './runtime-folder.ts';
import { startServer } from './server-process.ts';
import { type EmbeddedServer, startEmbedded } from './start.ts';

let running: EmbeddedServer | null = null;
afterEach(async () => {
  await running?.stop();
  running = null;
});

async function start(data: string): Promise<EmbeddedServer> {
  const started = await startEmbedded(data);
  if (!started.ok) throw new Error(JSON.stringify(started.refusal));
  running = started.value;
  return running;
}

test('a database that cannot be used after its start is stopped again, and the data folder is free', async () => {
  const data = await makeTestFolder();
  await (await start(data)).stop();
  running = null;
  await writeFile(join(data, 'postgres.password'), 'of another cluster');
  for (let attempt = 0; attempt < 2; attempt += 1) {
    expect(await openAsOwner({ data, databaseUrl: null })).toMatchObject({
      refusal: { kind: 'start-failed', detail: expect.stringContaining('password') },
    });
    expect(existsSync(join(data, 'postgres', 'postmaster.pid'))).toBe(false);
    expect(existsSync(await readFile(join(data, 'postgres.runtime'), 'utf8'))).toBe(false);
  }
});

test('a start that is stopped leaves no process', async () => {
  const data = await makeTestFolder();
  expect(await startEmbedded(data, AbortSignal.abort())).toEqual({ ok: false, refusal: { kind: 'stopped' } });
  expect(existsSync(join(data, 'postgres'))).toBe(false);
  await start(data);
});

test('the log of the database tells an error without what stands in the row', async () => {
  const data = await makeTestFolder();
  const client = new pg.Client((await start(data)).connection);
  await client.connect();
  await client.query('create table person (name text, age int not null)');
  await expect(client.query("insert into person values ('นางสาวทดลอง', null)")).rejects.toThrow('age');
  await client.end();
  const log = readFileSync(join(data, 'postgres.log'), 'utf8');
  expect(log).toContain('null value in column "age"');
  expect(log).not.toContain('นางสาวทดลอง');
});

test('a server that is still recovering is waited for, however long it takes', async () => {
  const data = await makeTestFolder();
  const { connection, stop } = await start(data);
  await stop();
  running = null;
  const cluster = join(data, 'postgres');
  const installed = await installedPostgres();
  if (installed === null) throw new Error('no PostgreSQL');
  const account = isRoot() ? await accountForPostgres(cluster) : null;
  const native = account === null ? installed : await sharedPostgres(installed);
  // A recovery from an archive that takes longer than a silent server is given, and holds nothing. The sleep is the
  // slow archive under test; the test itself waits for the server alone.
  await writeFile(join(cluster, 'recovery.signal'), '');
  await appendFile(join(cluster, 'postgresql.auto.conf'), "restore_command = 'sleep 1; false'\n");
  const socketFolder = await makeRuntimeFolder(account);
  onTestFinished(() => removeRuntimeFolder(socketFolder));
  const server = await startServer(
    { native, account, cluster },
    { socketFolder },
    join(data, 'postgres.log'),
    { silenceMs: 500 },
  );
  expect(server).toMatchObject({ postmaster: { port: connection.port, isReady: true } });
  if ('failed' in server) return;
  const postmaster = postmasterOf(data);
  await server.stop();
  expect(isAlive(postmaster)).toBe(false);
});
