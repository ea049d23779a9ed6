import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chown, mkdtemp, open, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { DatabaseRefusal } from '../refusal.ts';
import { type Account, accountForPostgres, isRoot } from './account.ts';
import { installedPostgres, sharedPostgres } from './binaries.ts';
import {
  type Connection,
  connectionTo,
  DATABASE,
  isServing,
  type Postmaster,
  readPostmaster,
  USER,
} from './postmaster.ts';
import { makeRuntimeFolder, removeRuntimeFolder } from './runtime-folder.ts';
import {
  type Installation,
  initialiseCluster,
  type LentPassword,
  type ServerProcess,
  startServer,
  stopLeftover,
} from './server-process.ts';

const clusterIn = (data: string): string => join(data, 'postgres');
const passwordFileIn = (data: string): string => join(data, 'postgres.password');
const noteIn = (data: string): string => join(data, 'postgres.runtime');

/** Whether anything was ever kept in the data folder's own database. */
export const hasCluster = (data: string): boolean => existsSync(clusterIn(data));

export type EmbeddedServer = {
  readonly connection: Connection;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on the cluster in the data folder, made on first use. The caller holds the folder's lock, so a
 * server of ours that still runs there is a leftover of a killed owner and is stopped first; one that another program
 * started is left alone. When `stop` is aborted meanwhile, nothing is left running.
 */
export async function startEmbedded(
  data: string,
  stop?: AbortSignal,
): Promise<Result<EmbeddedServer, DatabaseRefusal>> {
  const installed = await installedPostgres();
  if (installed === null)
    return refuse({ kind: 'binaries-missing', platform: `${process.platform}-${process.arch}` });
  const cluster = clusterIn(data);
  const account = isRoot() ? await accountForPostgres(cluster) : null;
  if (isRoot() && account === null) return refuse({ kind: 'no-account' });
  const native = account === null ? installed : await sharedPostgres(installed);
  const password = await passwordIn(data);
  const stranger = await clearLeftover(data, password);
  if (stranger !== null) return refuse({ kind: 'already-running', pid: stranger.pid, address: null });

  const runtimeFolder = await renewRuntimeFolder(data, account);
  let server: Result<ServerProcess, DatabaseRefusal> | null = null;
  try {
    server = await bringUp({ native, account, cluster }, { data, password, runtimeFolder, stop });
  } finally {
    if (!server?.ok) await removeRuntimeFolder(runtimeFolder);
  }
  if (!server.ok) return stop?.aborted ? refuse({ kind: 'stopped' }) : server;
  const { postmaster, ended, stop: halt } = server.value;
  return ok({
    connection: connectionTo(postmaster, password),
    ended,
    stop: async () => {
      await halt();
      await removeRuntimeFolder(runtimeFolder);
    },
  });
}

type Circumstances = {
  readonly data: string;
  readonly password: string;
  readonly runtimeFolder: string;
  readonly stop: AbortSignal | undefined;
};

/** Makes what is lacking and starts the server; when it is of no use, no process is left. */
async function bringUp(
  installation: Installation,
  { data, password, runtimeFolder, stop }: Circumstances,
): Promise<Result<ServerProcess, DatabaseRefusal>> {
  if (!hasCluster(data)) {
    const fault = await createCluster(installation, data, stop);
    if (fault !== null) return refuse({ kind: 'start-failed', detail: fault });
  }
  const listening =
    process.platform === 'win32' ? { port: await freePort() } : { socketFolder: runtimeFolder };
  const server = await startServer(installation, listening, join(data, 'postgres.log'), { stop });
  if ('failed' in server) return refuse({ kind: 'start-failed', detail: server.failed });
  try {
    await createDatabase(connectionTo(server.postmaster, password));
    return ok(server);
  } catch (error) {
    await server.stop();
    return refuse({ kind: 'start-failed', detail: error instanceof Error ? error.message : String(error) });
  }
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

/**
 * Stops a server that a killed owner left behind. Gives the one that serves the cluster without being ours: its socket
 * lies elsewhere than our last owner noted.
 */
async function clearLeftover(data: string, password: string): Promise<Postmaster | null> {
  const postmaster = readPostmaster(clusterIn(data));
  if (postmaster === null || !(await isServing(clusterIn(data), postmaster, password))) return null;
  const { pid, socketFolder } = postmaster;
  if (socketFolder !== null && socketFolder !== (await notedFolder(data))) return postmaster;
  await stopLeftover(pid);
  return null;
}

const notedFolder = (data: string): Promise<string | null> =>
  readFile(noteIn(data), 'utf8').catch(() => null);

/** The folder's name is noted in the data folder, so that one left behind by a killed process goes at the next start. */
async function renewRuntimeFolder(data: string, account: Account | null): Promise<string> {
  const left = await notedFolder(data);
  if (left !== null) await removeRuntimeFolder(left);
  const folder = await makeRuntimeFolder(account);
  try {
    await writeFile(noteIn(data), folder, { mode: 0o600 });
  } catch (error) {
    await removeRuntimeFolder(folder);
    throw error;
  }
  return folder;
}

const UNFINISHED = 'postgres.new-';

/**
 * Made under another name and then renamed: a cluster whose making was interrupted is never used. Never the same
 * name, since initdb outlives a killed owner for a while and writes on.
 */
async function createCluster(
  installation: Installation,
  data: string,
  stop: AbortSignal | undefined,
): Promise<string | null> {
  const { account } = installation;
  const folder = dirname(installation.cluster);
  for (const name of await readdir(folder)) {
    if (name.startsWith(UNFINISHED)) await removeUnfinished(join(folder, name));
  }
  const unfinished = await mkdtemp(join(folder, UNFINISHED));
  if (account !== null) await chown(unfinished, account.uid, account.gid);
  const fault = await withLentPassword(data, account, (password) =>
    initialiseCluster({ ...installation, cluster: unfinished }, USER, password, stop),
  );
  if (fault === null) await rename(unfinished, installation.cluster);
  else await removeUnfinished(unfinished);
  return fault;
}

const removeUnfinished = (folder: string): Promise<void> =>
  rm(folder, { recursive: true, force: true, maxRetries: 50 });

/**
 * Lets initdb read the password without it ever standing outside the data folder. Another account may not enter there,
 * so it gets an open file that it owns, which has no name any more.
 */
async function withLentPassword<T>(
  data: string,
  account: Account | null,
  work: (password: LentPassword) => Promise<T>,
): Promise<T> {
  if (account === null) return work({ path: passwordFileIn(data), input: 'ignore' });
  const copy = `${passwordFileIn(data)}.lent`;
  await writeFile(copy, await readFile(passwordFileIn(data)), { mode: 0o600 });
  await chown(copy, account.uid, account.gid);
  const file = await open(copy, 'r');
  try {
    await rm(copy);
    return await work({ path: '/dev/stdin', input: file.fd });
  } finally {
    await file.close();
  }
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
