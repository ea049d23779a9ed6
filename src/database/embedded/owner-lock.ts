import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { ok, type Result, refuse } from '../../kernel/result.ts';

const ownerShape = z.object({ pid: z.number(), address: z.string().nullable() });

/** Who uses a data folder, and the address at which it serves; null before it does or when it is no server. */
export type Owner = z.infer<typeof ownerShape>;

export type OwnerLock = {
  /** Tells those who ask later where this process serves. */
  readonly announce: (address: string) => void;
  readonly release: () => Promise<void>;
};

const ANSWER_MS = 2000;

/**
 * Makes this process the only owner of a data folder, or says who is. The lock is a listening local socket: unlike a
 * file with a process number it is gone the moment its owner dies, however it dies. Linux takes an abstract socket
 * and Windows a named pipe; elsewhere a socket file stays behind, which nobody answers and which is then replaced.
 */
export async function takeOwnerLock(folder: string): Promise<Result<OwnerLock, Owner>> {
  const path = socketOf(folder);
  for (;;) {
    const owner: { pid: number; address: string | null } = { pid: process.pid, address: null };
    const server = await listen(path, owner);
    if (server !== null) {
      return ok({
        announce: (address) => {
          owner.address = address;
        },
        release: () => new Promise((done) => server.close(() => done())),
      });
    }
    const other = await ask(path);
    if (other !== null) return refuse(other);
    if (path.startsWith('/')) rmSync(path, { force: true });
  }
}

function socketOf(folder: string): string {
  const name = `prongsai-${createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 24)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
}

function listen(path: string, owner: Owner): Promise<Server | null> {
  return new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      socket.end(JSON.stringify(owner));
    });
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(null);
      else reject(error);
    });
    server.listen(path, () => resolve(server.unref()));
  });
}

/** What the owner answers; null when nobody listens any more. */
function ask(path: string): Promise<Owner | null> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(path).setEncoding('utf8').setTimeout(ANSWER_MS);
    socket.on('data', (text) => {
      answer += text;
    });
    socket.on('end', () => resolve(ownerShape.parse(JSON.parse(answer))));
    socket.on('error', () => resolve(null));
    // A stopped process holds its socket but does not answer.
    socket.on('timeout', () => {
      socket.destroy();
      resolve({ pid: 0, address: null });
    });
  });
}
