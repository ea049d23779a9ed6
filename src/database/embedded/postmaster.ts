import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename, join } from 'node:path';
import pg from 'pg';

/** What PostgreSQL writes about itself into `postmaster.pid` of its cluster. */
export type Postmaster = {
  readonly pid: number;
  readonly port: number;
  /** The folder of its Unix socket; null when it listens on loopback instead. */
  readonly socketFolder: string | null;
  readonly isReady: boolean;
};

/** The process that the cluster names as its server, alive or not; null when it names none. */
export function readPostmaster(cluster: string): Postmaster | null {
  let lines: string[];
  try {
    lines = readFileSync(join(cluster, 'postmaster.pid'), 'utf8').split('\n');
  } catch {
    return null;
  }
  const pid = Number(lines[0]);
  if (!Number.isInteger(pid) || pid <= 0) return null;
  return {
    pid,
    port: Number(lines[3]),
    socketFolder: lines[4]?.trim() || null,
    isReady: lines[7]?.trim() === 'ready',
  };
}

/** How to reach a server; a host that starts with `/` is the folder of its socket. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
};

export const USER = 'prongsai';
export const DATABASE = 'prongsai';

export function connectionTo({ port, socketFolder }: Postmaster, password: string): Connection {
  return { host: socketFolder ?? '127.0.0.1', port, user: USER, password, database: DATABASE };
}

/**
 * Whether a living process is the server of this cluster, and not another that got its number later. A postmaster
 * works in its cluster's folder; where that cannot be asked, only our own server knows our password.
 */
export async function isServing(cluster: string, postmaster: Postmaster, password: string): Promise<boolean> {
  if (process.platform === 'linux') {
    try {
      const process = `/proc/${postmaster.pid}`;
      return (
        readlinkSync(`${process}/cwd`) === realpathSync(cluster) &&
        basename(readlinkSync(`${process}/exe`).replace(/ \(deleted\)$/, '')) === 'postgres'
      );
    } catch {
      return false;
    }
  }
  const client = new pg.Client({ ...connectionTo(postmaster, password), database: 'postgres' });
  client.on('error', () => {});
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end();
  }
}
