import { chown, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Account } from './account.ts';
import { isEnterableByAll } from './binaries.ts';

/** A Unix socket's path may be 107 bytes on Linux, 103 on macOS. */
const LONGEST_SOCKET_PATH = 103;

const PREFIX = 'prongsai-';

const places = (): string[] => ['/run', tmpdir(), '/tmp', '/var/tmp'];

/** A new folder for the socket, short enough and, if an account is given, owned by it and within its reach. */
export async function makeRuntimeFolder(account: Account | null): Promise<string> {
  for (const place of places()) {
    if (Buffer.byteLength(join(place, `${PREFIX}XXXXXX`, '.s.PGSQL.5432')) > LONGEST_SOCKET_PATH) continue;
    try {
      if (account !== null && !(await isEnterableByAll(place))) continue;
      const folder = await mkdtemp(join(place, PREFIX));
      if (account !== null) await chown(folder, account.uid, account.gid);
      return folder;
    } catch (error) {
      if (!['EACCES', 'EROFS', 'ENOENT'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    }
  }
  throw new Error(`no folder for PostgreSQL's socket in ${places().join(', ')}`);
}

/** Removes a runtime folder, also one that a killed process left behind. Touches nothing else. */
export async function removeRuntimeFolder(folder: string): Promise<void> {
  if (places().includes(dirname(folder)) && basename(folder).startsWith(PREFIX)) {
    await rm(folder, { recursive: true, force: true });
  }
}
