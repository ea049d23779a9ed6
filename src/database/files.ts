import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { open, readFile, rename, rm, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { makeFolder } from './make-folder.ts';

/** The name by which a content is kept: its SHA-256 in hexadecimal. */
export type Sha256 = string;

/** The files of a data folder, each kept once under the name of its content. */
export type FileStore = {
  /**
   * Keeps the content and gives its name. It is on disk when this returns, so a row may point to it; a damaged file
   * of this name is replaced.
   */
  readonly keep: (content: Uint8Array) => Promise<Sha256>;
  /** The content; null when it is not there. */
  readonly read: (sha256: Sha256) => Promise<Buffer | null>;
  readonly pathOf: (sha256: Sha256) => string;
};

const sha256Of = (content: Uint8Array): Sha256 => createHash('sha256').update(content).digest('hex');

/** Opens the file store below `data`; folders are made as they are needed. */
export function openFileStore(data: string): FileStore {
  const pathOf = (sha256: Sha256) => join(data, relativePathOf(sha256));
  return {
    pathOf,
    keep: async (content) => {
      const sha256 = sha256Of(content);
      const isThere = (await touch(pathOf(sha256))) && (await isWhole(pathOf(sha256), content, sha256));
      if (!isThere) await writeDurably(data, pathOf(sha256), content);
      return sha256;
    },
    read: (sha256) =>
      readFile(pathOf(sha256)).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT') return null;
        throw error;
      }),
  };
}

/** The folder of all files, in a data folder and in a backup. */
export const FILES = 'files';

/**
 * Makes a file as young as one that is written now, so that no sweep takes it: the row that will name it is still to
 * come. False when it is not there.
 */
export async function touch(path: string): Promise<boolean> {
  const now = new Date();
  try {
    await utimes(path, now, now);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

/** Whether the file holds the content. One that cannot be read does not. */
async function isWhole(path: string, content: Uint8Array, sha256: Sha256): Promise<boolean> {
  try {
    return (await stat(path)).size === content.length && (await measureFile(path)).sha256 === sha256;
  } catch {
    return false;
  }
}

/** `files/sha256/ab/cd/<hash>`, with slashes on every platform: it also stands in manifests. */
export function relativePathOf(sha256: Sha256): string {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`not a SHA-256: ${sha256}`);
  return `${FILES}/sha256/${sha256.slice(0, 2)}/${sha256.slice(2, 4)}/${sha256}`;
}

const unfinishedIn = (data: string): string => join(data, FILES, 'unfinished');

/** Removes what a killed process was writing. For the only owner of the data folder. */
export const removeUnfinished = (data: string): Promise<void> =>
  rm(unfinishedIn(data), { recursive: true, force: true });

/** Writes a file below `data`. Another place, fsync, rename: under its own name a file is always whole. */
export async function writeDurably(data: string, path: string, content: Uint8Array): Promise<void> {
  const unfinished = unfinishedIn(data);
  await makeFolder(dirname(path), 0o700);
  await makeFolder(unfinished, 0o700);
  const temporary = join(unfinished, randomUUID());
  try {
    const file = await open(temporary, 'wx', 0o600);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(dirname(path));
}

/** Makes what was renamed into a folder durable. Windows knows no such thing for folders. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The SHA-256 and size of a file, read as a stream. */
export async function measureFile(
  path: string,
): Promise<{ readonly sha256: Sha256; readonly bytes: number }> {
  const hash = createHash('sha256');
  const stream: ReadStream = createReadStream(path);
  await pipeline(stream, hash);
  return { sha256: hash.digest('hex'), bytes: stream.bytesRead };
}
