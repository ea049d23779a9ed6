import { closeSync, openSync, rmSync, statSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '../../kernel/result.ts';

const ownerShape = z.object({ pid: z.number().nullable(), address: z.string().nullable() });

/** Who uses a data folder, and the address at which it serves; null before it does or when it is no server. */
export type Owner = z.infer<typeof ownerShape>;

export type OwnerLock = {
  /** Tells those who ask later where this process serves. */
  readonly announce: (address: string) => void;
  readonly release: () => Promise<void>;
};

const ANSWER_MS = 2000;
const MOST_ATTEMPTS = 50;
/** Of an owner who holds the lock and does not say who it is. */
const SILENT: Owner = { pid: null, address: null };

/**
 * Makes this process the only owner of a data folder, or says who is. The lock is a listening local socket: unlike a
 * file with a process number it is gone the moment its owner dies, however it dies. Linux takes an abstract socket
 * and Windows a named pipe; elsewhere a socket file stays behind, which nobody answers and which is then replaced.
 *
 * An abstract socket is not seen from another network namespace, as of a second container on the same volume, so on
 * Linux a socket file in the folder itself answers there.
 */
export async function takeOwnerLock(folder: string): Promise<Result<OwnerLock, Owner>> {
  const owner: { pid: number; address: string | null } = { pid: process.pid, address: null };
  const lock = await hold(lockAddress(folder), owner);
  if (!lock.ok) return lock;
  let witness: Result<() => Promise<void>, Owner> | null = null;
  try {
    witness = process.platform === 'linux' ? await holdWithin(folder, owner) : ok(async () => {});
  } finally {
    if (!witness?.ok) await closed(lock.value);
  }
  if (!witness.ok) return witness;
  const { value: releaseWitness } = witness;
  return ok({
    announce: (address) => {
      owner.address = address;
    },
    release: async () => {
      await releaseWitness();
      await closed(lock.value);
    },
  });
}

/** Named by the folder itself, which has several paths when it is linked or mounted more than once. */
export function lockAddress(folder: string): string {
  const { dev, ino } = statSync(folder, { bigint: true });
  const name = `prongsai-${dev}-${ino}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

/**
 * Holds the socket file in the folder; gives what releases it. Reached through the folder's descriptor, since a
 * socket's path may have 107 bytes at most. A file system that takes no sockets leaves us without; throws when what a
 * dead owner left cannot be removed.
 */
async function holdWithin(folder: string, owner: Owner): Promise<Result<() => Promise<void>, Owner>> {
  const descriptor = openSync(folder, 'r');
  let held: Result<Server, Owner> | null = null;
  try {
    held = await hold(`/proc/self/fd/${descriptor}/owner.sock`, owner);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall !== 'listen') throw error;
  } finally {
    if (!held?.ok) closeSync(descriptor);
  }
  if (!held?.ok) return held ?? ok(async () => {});
  const { value: server } = held;
  return ok(async () => {
    await closed(server);
    closeSync(descriptor);
  });
}

async function hold(address: string, owner: Owner): Promise<Result<Server, Owner>> {
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const server = await listen(address, owner);
    if (server !== null) return ok(server);
    const other = await ask(address);
    if (typeof other === 'object') return refuse(other);
    if (other === 'dead' && address.startsWith('/')) rmSync(address, { force: true });
  }
  return refuse(SILENT);
}

const closed = (server: Server): Promise<void> => new Promise((done) => server.close(() => done()));

function listen(address: string, owner: Owner): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(JSON.stringify(owner));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(address, () => resolve(server.unref()));
  });
}

/** `dead` left a socket file behind, at which nobody listens; `gone` has taken it away, or just ends. */
type Former = 'dead' | 'gone';

/**
 * What the owner answers, or how it is known that there is none any more. Whoever cannot be asked, as a socket of
 * another account, owns the folder all the same.
 */
function ask(address: string): Promise<Owner | Former> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(address).setEncoding('utf8').setTimeout(ANSWER_MS);
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(answer === '' ? 'gone' : ownerIn(answer)));
    socket.on('error', ({ code }: NodeJS.ErrnoException) => {
      if (code === 'ECONNREFUSED') resolve('dead');
      else resolve(code === 'ENOENT' || code === 'ECONNRESET' ? 'gone' : SILENT);
    });
    // A stopped process holds its socket but does not answer.
    socket.on('timeout', () => {
      socket.destroy();
      resolve(SILENT);
    });
  });
}

function ownerIn(answer: string): Owner {
  try {
    return ownerShape.parse(JSON.parse(answer));
  } catch {
    return SILENT;
  }
}
