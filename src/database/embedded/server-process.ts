import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync } from 'node:fs';
import { stat, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import { type Postmaster, readPostmaster } from './postmaster.ts';

/** Where the programs of PostgreSQL lie, the account to run them under (null: our own), and the cluster. */
export type Installation = {
  readonly native: string;
  readonly account: Account | null;
  readonly cluster: string;
};

const POLL_MS = 20;
/** For the first word of the server; what it then does, it may do for as long as it takes. */
const SILENCE_LIMIT_MS = 60_000;
/** After a kill the children of the dead server hold its memory for a second or two. */
const RETRY_LIMIT_MS = 15_000;
const STOP_LIMIT_MS = 20_000;
const LOG_LIMIT_BYTES = 5_000_000;

const program = (installation: Installation, name: string): string =>
  join(installation.native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);

/**
 * The cluster's path as PostgreSQL shall see it. Under another account the folders above it may be closed, as /root
 * is; but a process may always use the folder it was started in, and the link to that works for its children too.
 */
const clusterPath = ({ account, cluster }: Installation): string =>
  account === null ? cluster : '/proc/self/cwd';

function spawnOptions({ account, cluster }: Installation) {
  const { PATH, SystemRoot, TZDIR } = process.env;
  return {
    cwd: cluster,
    env: { PATH, SystemRoot, TZDIR, LC_MESSAGES: 'C' },
    windowsHide: true,
    ...(account ?? {}),
  };
}

/** A password where initdb can read it: in a file, or in one that is open already and is its standard input. */
export type LentPassword = { readonly path: string; readonly input: number | 'ignore' };

/** Makes a new cluster in the empty folder, or gives the reason why it cannot. */
export async function initialiseCluster(
  installation: Installation,
  user: string,
  password: LentPassword,
  stop?: AbortSignal,
): Promise<string | null> {
  // Trigrams of Thai words need a locale that knows letters. Linux always has C.UTF-8; elsewhere PostgreSQL's own.
  const locale =
    process.platform === 'linux'
      ? ['--locale=C.UTF-8']
      : ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  const args = [
    ...['-D', clusterPath(installation), '-U', user, '-E', 'UTF8', ...locale],
    ...['--auth=scram-sha-256', `--pwfile=${password.path}`, '--no-instructions'],
  ];
  const child = spawn(program(installation, 'initdb'), args, {
    ...spawnOptions(installation),
    stdio: [password.input, 'pipe', 'pipe'],
  });
  let said = '';
  let complained = '';
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text) => {
    complained += text;
  });
  child.once('error', ({ message }) => {
    complained += message;
  });
  const kill = () => child.kill();
  stop?.addEventListener('abort', kill);
  if (stop?.aborted) kill();
  await new Promise((closed) => child.once('close', closed));
  stop?.removeEventListener('abort', kill);
  if (child.exitCode === 0) return null;
  // After its fault initdb also says what it cleans up.
  return lastFault(complained) || lastLine(said) || String(child.signalCode ?? child.exitCode);
}

const endOf = (child: ChildProcess): Promise<void> =>
  new Promise((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));

export type ServerProcess = {
  readonly postmaster: Postmaster;
  /** Fulfilled when the server has ended, for whatever reason. */
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
};

type StartOptions = { readonly stop?: AbortSignal | undefined; readonly silenceMs?: number };

/**
 * Starts the server and waits until it takes connections, for as long as it says that it is starting: after a power
 * failure a slow disk may need minutes. Gives the last line of its log when it cannot or is stopped before.
 */
export async function startServer(
  installation: Installation,
  listening: { readonly socketFolder: string } | { readonly port: number },
  logFile: string,
  { stop, silenceMs = SILENCE_LIMIT_MS }: StartOptions = {},
): Promise<ServerProcess | { readonly failed: string }> {
  for (const begun = Date.now(); ; ) {
    const logged = await sizeToAppendTo(logFile);
    const child = spawnServer(installation, listening, logFile);
    const ended = endOf(child);
    const halt = () => stopServer(installation, child, ended);
    const postmaster = await untilReady(installation.cluster, child, ended, { stop, silenceMs });
    if (postmaster !== null) return { postmaster, ended, stop: halt };
    await halt();
    const log = existsSync(logFile) ? readFileSync(logFile).subarray(logged).toString('utf8') : '';
    const isTransient = /pre-existing shared memory block|lock file "postmaster\.pid" already exists/.test(
      log,
    );
    if (!isTransient || stop?.aborted || Date.now() - begun > RETRY_LIMIT_MS)
      return { failed: lastFault(log) };
    await delay(POLL_MS * 10);
  }
}

function spawnServer(
  installation: Installation,
  listening: { readonly socketFolder: string } | { readonly port: number },
  logFile: string,
): ChildProcess {
  const settings: Record<string, string> = {
    ...('socketFolder' in listening
      ? {
          listen_addresses: '',
          unix_socket_directories: listening.socketFolder,
          unix_socket_permissions: '0700',
        }
      : { listen_addresses: '127.0.0.1', port: String(listening.port), unix_socket_directories: '' }),
    max_connections: '40',
    shared_buffers: '64MB',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Statements hold personal data; a log does not.
    log_min_error_statement: 'panic',
    // So does the detail of an error: "Failing row contains (…)".
    log_error_verbosity: 'terse',
    jit: 'off',
  };
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    program(installation, 'postgres'),
    [
      '-D',
      clusterPath(installation),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    {
      ...spawnOptions(installation),
      stdio: ['ignore', log, log],
      // In a process group of its own: Ctrl-C is for us, who stop the database after the last request.
      detached: process.platform !== 'win32',
    },
  );
  closeSync(log);
  return child;
}

async function untilReady(
  cluster: string,
  child: ChildProcess,
  ended: Promise<void>,
  { stop, silenceMs }: { readonly stop: AbortSignal | undefined; readonly silenceMs: number },
): Promise<Postmaster | null> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  for (const begun = Date.now(); !hasEnded && !stop?.aborted; ) {
    const postmaster = readPostmaster(cluster);
    const hasSpoken = postmaster?.pid === child.pid;
    if (hasSpoken && postmaster?.isReady) return postmaster;
    if (!hasSpoken && Date.now() - begun > silenceMs) return null;
    await delay(POLL_MS);
  }
  return null;
}

async function stopServer(
  installation: Installation,
  child: ChildProcess,
  ended: Promise<void>,
): Promise<void> {
  if (process.platform === 'win32') {
    // There a signal would be a kill.
    execFile(program(installation, 'pg_ctl'), ['stop', '-D', installation.cluster, '-m', 'fast'], {
      windowsHide: true,
    });
  } else {
    child.kill('SIGINT');
  }
  await Promise.race([ended, delay(STOP_LIMIT_MS, undefined, { ref: false })]);
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGQUIT');
  await ended;
}

/** Stops a server whose owner was killed, and waits until it is gone. */
export async function stopLeftover(pid: number): Promise<void> {
  const signalled = (signal: NodeJS.Signals | 0): boolean => {
    try {
      return process.kill(pid, signal);
    } catch {
      return false;
    }
  };
  let isAlive = signalled('SIGINT');
  for (const begun = Date.now(); isAlive && Date.now() - begun < STOP_LIMIT_MS; isAlive = signalled(0)) {
    await delay(POLL_MS);
  }
  if (isAlive) signalled('SIGQUIT');
}

async function sizeToAppendTo(logFile: string): Promise<number> {
  const size = existsSync(logFile) ? (await stat(logFile)).size : 0;
  if (size <= LOG_LIMIT_BYTES) return size;
  await truncate(logFile, 0);
  return 0;
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';

function lastFault(log: string): string {
  const faults = log.split('\n').filter((line) => /\b(FATAL|PANIC|ERROR|error)\b/.test(line));
  return faults.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR): */, '') ?? lastLine(log);
}
