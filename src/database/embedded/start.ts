import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { DatabaseRefusal } from '../refusal.ts';
import { type Account, accountForPostgres, isRoot } from './account.ts';
import { installedPostgres, sharedPostgres } from './binaries.ts';
import { type Connection, connectionTo, DATABASE, isServing, readPostmaster, USER } from './postmaster.ts';
import { makeRuntimeFolder, removeRuntimeFolder } from './runtime-folder.ts';
import { type Installation, initialiseCluster, startServer, stopLeftover } from './server-process.ts';

const clusterIn = (data: string): string => join(data, 'postgres');
const passwordFileIn = (data: string): string => join(data, 'postgres.password');

export type EmbeddedServer = {
  readonly connection: Connection;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on the cluster in the data folder, made on first use. The caller holds the folder's lock, so a
 * server that still runs there is a leftover of a killed owner and is stopped first.
 */
export async function startEmbedded(data: string): Promise<Result<EmbeddedServer, DatabaseRefusal>> {
  const installed = await installedPostgres();
  if (installed === null)
    return refuse({ kind: 'binaries-missing', platform: `${process.platform}-${process.arch}` });
  const cluster = clusterIn(data);
  const account = isRoot() ? await accountForPostgres(cluster) : null;
  if (isRoot() && account === null) return refuse({ kind: 'no-account' });
  const native = account === null ? installed : await sharedPostgres(installed);
  const password = await passwordIn(data);
  await stopLeftoverIn(cluster, password);

  const runtimeFolder = await renewRuntimeFolder(data, account);
  const giveUp = async (detail: string) => {
    await removeRuntimeFolder(runtimeFolder);
    return refuse({ kind: 'start-failed', detail } as const);
  };
  if (!existsSync(cluster)) {
    const fault = await createCluster({ native, account, cluster }, password, runtimeFolder);
    if (fault !== null) return giveUp(fault);
  }
  const listening =
    process.platform === 'win32' ? { port: await freePort() } : { socketFolder: runtimeFolder };
  const server = await startServer({ native, account, cluster }, listening, join(data, 'postgres.log'));
  if ('failed' in server) return giveUp(server.failed);
  const connection = connectionTo(server.postmaster, password);
  await createDatabase(connection);
  return ok({
    connection,
    ended: server.ended,
    stop: async () => {
      await server.stop();
      await removeRuntimeFolder(runtimeFolder);
    },
  });
}

/** How to reach the server that another process of ours runs on this data; null when it is not ready. */
export async function runningEmbedded(data: string): Promise<Connection | null> {
  const postmaster = readPostmaster(clusterIn(data));
  if (!postmaster?.isReady) return null;
  return connectionTo(postmaster, await passwordIn(data));
}

async function passwordIn(data: string): Promise<string> {
  const path = passwordFileIn(data);
  if (!existsSync(path)) await writeFile(path, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return readFile(path, 'utf8');
}

async function stopLeftoverIn(cluster: string, password: string): Promise<void> {
  const postmaster = readPostmaster(cluster);
  if (postmaster === null) return;
  if (await isServing(cluster, postmaster, password)) await stopLeftover(postmaster.pid);
}

/** The folder's name is noted in the data folder, so that one left behind by a killed process goes at the next start. */
async function renewRuntimeFolder(data: string, account: Account | null): Promise<string> {
  const note = join(data, 'postgres.runtime');
  if (existsSync(note)) await removeRuntimeFolder(await readFile(note, 'utf8'));
  const folder = await makeRuntimeFolder(account);
  await writeFile(note, folder, { mode: 0o600 });
  return folder;
}

const UNFINISHED = 'postgres.new-';

/**
 * Made under another name and then renamed: a cluster whose making was interrupted is never used. Never the same
 * name, since initdb outlives a killed owner for a while and writes on.
 */
async function createCluster(
  installation: Installation,
  password: string,
  runtimeFolder: string,
): Promise<string | null> {
  const { account } = installation;
  const folder = dirname(installation.cluster);
  for (const name of await readdir(folder)) {
    if (name.startsWith(UNFINISHED))
      await rm(join(folder, name), { recursive: true, force: true, maxRetries: 50 });
  }
  const unfinished = await mkdtemp(join(folder, UNFINISHED));
  const passwordFile = join(runtimeFolder, 'password');
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (account !== null) {
    await chown(unfinished, account.uid, account.gid);
    await chown(passwordFile, account.uid, account.gid);
  }
  const fault = await initialiseCluster({ ...installation, cluster: unfinished }, USER, passwordFile);
  await rm(passwordFile);
  if (fault === null) await rename(unfinished, installation.cluster);
  return fault;
}

async function createDatabase(connection: Connection): Promise<void> {
  const client = new pg.Client({ ...connection, database: 'postgres' });
  await client.connect();
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
