import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { keptFiles } from './catalog.ts';
import { relativePathOf, type Sha256 } from './files.ts';

/** A file comes before the row that names it, by far less than this. */
const YOUNG_MS = 24 * 60 * 60 * 1000;

/**
 * Removes files that no row names and that are older than a day: what is left where a file was kept but its row never
 * written. Gives their names. For the only owner of the data folder.
 */
export async function sweepFiles(pool: pg.Pool, data: string, now: Date): Promise<readonly Sha256[]> {
  const old: Sha256[] = [];
  for (const sha256 of await filesIn(join(data, 'files', 'sha256'))) {
    const { mtimeMs } = await stat(join(data, relativePathOf(sha256)));
    if (now.getTime() - mtimeMs > YOUNG_MS) old.push(sha256);
  }
  if (old.length === 0) return [];
  const named = new Set(await namedFiles(pool));
  const orphans = old.filter((sha256) => !named.has(sha256));
  for (const sha256 of orphans) await rm(join(data, relativePathOf(sha256)), { force: true });
  return orphans;
}

async function namedFiles(pool: pg.Pool): Promise<readonly Sha256[]> {
  const client = await pool.connect();
  try {
    return await keptFiles(client);
  } finally {
    client.release();
  }
}

/** What is no file of ours stays untouched. */
async function filesIn(folder: string): Promise<readonly Sha256[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    },
  );
  return entries.flatMap((entry) =>
    entry.isFile() &&
    /^[0-9a-f]{64}$/.test(entry.name) &&
    join(entry.parentPath, entry.name).endsWith(join(relativePathOf(entry.name)))
      ? entry.name
      : [],
  );
}
