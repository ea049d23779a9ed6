import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import { ok, type Result, refuse } from '../kernel/result.ts';
import { type OwnerLock, takeOwnerLock } from './embedded/owner-lock.ts';
import { runningEmbedded, startEmbedded } from './embedded/start.ts';
import { removeUnfinished } from './files.ts';
import { makeFolder } from './make-folder.ts';
import type { DatabaseRefusal } from './refusal.ts';
import type { Database } from './tables.ts';
import { typeParsers } from './type-parsers.ts';

const OLDEST_VERSION = 15;
const NEWEST_VERSION = 18;

export type OpenDatabase = {
  readonly database: Kysely<Database>;
  readonly pool: pg.Pool;
  /** Tells others who want the same data where this server is. */
  readonly announce: (address: string) => void;
  /** Fulfilled when the embedded server ends; never with an outer one. */
  readonly ended: Promise<void>;
  /** Closes the connections without waiting for what is being done on them, which then fails. */
  readonly interrupt: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Source = { readonly data: string; readonly databaseUrl: string | null };

/**
 * Opens the database of a data folder for the web server, as its only owner: the outer one of `databaseUrl`, or the
 * embedded one, which is started. An abort of `stop` gives up the start.
 */
export async function openAsOwner(
  { data, databaseUrl }: Source,
  stop?: AbortSignal,
): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  const lock = await lockData(data);
  if (!lock.ok) return lock;
  const { announce, release } = lock.value;
  let opened: Result<OpenDatabase, DatabaseRefusal> | null = null;
  try {
    await removeUnfinished(data);
    opened =
      databaseUrl === null
        ? await openEmbedded(data, stop)
        : await connect({ connectionString: databaseUrl });
  } finally {
    if (!opened?.ok) await release();
  }
  if (!opened.ok) return opened;
  return ok({ ...opened.value, announce, close: inTurn(opened.value.close, release) });
}

/** Opens the database for one verb of the command line, beside the server if one runs on this data. */
export async function openForVerb(
  source: Source,
  stop: AbortSignal,
): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  if (source.databaseUrl !== null) return connect({ connectionString: source.databaseUrl });
  const opened = await openAsOwner(source, stop);
  if (opened.ok || opened.refusal.kind !== 'already-running') return opened;
  const running = await runningEmbedded(source.data);
  const beside = running === null ? opened : await connect(running);
  // One that runs in another container has its socket there.
  return beside.ok ? beside : opened;
}

async function lockData(data: string): Promise<Result<OwnerLock, DatabaseRefusal>> {
  try {
    await makeFolder(data, 0o700);
  } catch {
    return refuse({ kind: 'not-enterable', path: data });
  }
  try {
    const lock = await takeOwnerLock(data);
    return lock.ok ? lock : refuse({ kind: 'already-running', ...lock.refusal });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refuse({ kind: 'not-enterable', path: path ?? data });
    throw error;
  }
}

async function openEmbedded(
  data: string,
  stop: AbortSignal | undefined,
): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  try {
    const server = await startEmbedded(data, stop);
    if (!server.ok) return server;
    const connected = await connect(server.value.connection);
    if (!connected.ok) {
      await server.value.stop();
      return connected;
    }
    const { ended, stop: halt } = server.value;
    return ok({ ...connected.value, ended, close: inTurn(connected.value.close, halt) });
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    if (code === 'ENOSPC')
      return refuse({ kind: 'start-failed', detail: `${path ?? data}: no space is left` });
    if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
      return refuse({ kind: 'not-enterable', path: path ?? data });
    throw error;
  }
}

const inTurn =
  (...closings: (() => Promise<void>)[]) =>
  async (): Promise<void> => {
    for (const close of closings) await close();
  };

/** Connects to a server that runs; refuses one that cannot be reached or that is too old or too new. */
export async function connect(settings: pg.PoolConfig): Promise<Result<OpenDatabase, DatabaseRefusal>> {
  const pool = new pg.Pool({ ...settings, types: typeParsers, max: 10, connectionTimeoutMillis: 10_000 });
  // A connection that breaks is replaced at the next query; one in use reports by its query what is wrong.
  pool.on('error', () => {});
  const clients = new Set<pg.PoolClient>();
  pool.on('connect', (client) => clients.add(client.on('error', () => {})));
  pool.on('remove', (client) => clients.delete(client));
  const database = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  let closing: Promise<void> | null = null;
  const close = () => {
    // Kysely ends a pool only if it has used it.
    closing ??= database.destroy().then(() => (pool.ended ? undefined : pool.end()));
    return closing;
  };
  const interrupt = async () => {
    const done = close();
    await Promise.all([...clients].map((client) => client.end()));
    await done;
  };
  try {
    const { rows } = await pool.query<{ server_version: string }>('show server_version');
    const found = rows[0]?.server_version ?? '';
    const version = Number.parseInt(found, 10);
    if (version < OLDEST_VERSION || version > NEWEST_VERSION) {
      await close();
      return refuse({ kind: 'unsupported-version', found });
    }
  } catch (error) {
    await close();
    return refuse({ kind: 'unreachable', detail: error instanceof Error ? error.message : String(error) });
  }
  return ok({ database, pool, announce: () => {}, ended: new Promise(() => {}), interrupt, close });
}
