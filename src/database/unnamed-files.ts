import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { keptFiles } from './catalog.ts';
import { relativePathOf, type Sha256 } from './files.ts';
import { withClient } from './with-client.ts';

/** The originals in the data folder that no row of this database names. What is no file of ours is none of them. */
export async function unnamedFiles(pool: pg.Pool, data: string): Promise<readonly Sha256[]> {
  const found = await filesIn(join(data, 'files', 'sha256'));
  const named = new Set(await withClient(pool, keptFiles));
  return found.filter((sha256) => !named.has(sha256));
}

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
