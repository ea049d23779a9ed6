import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { isKept } from './catalog.ts';
import { FILES, relativePathOf, type Sha256 } from './files.ts';
import { noteUse } from './folder-use.ts';
import { makeFolder } from './make-folder.ts';
import { unnamedFiles } from './unnamed-files.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A file comes before the row that names it, by far less than this. */
const YOUNG_MS = DAY_MS;
/** For whoever finds that the wrong ones were swept. */
const ORPHANS_STAY_MS = 30 * DAY_MS;

/** What a sweep put aside, and the days whose orphans it removed for good; or that it did nothing. */
export type Swept =
  | { readonly kind: 'swept'; readonly aside: readonly Sha256[]; readonly removed: readonly string[] }
  | { readonly kind: 'shared' };

/**
 * Puts aside originals that no row names and that are older than a day, which is what is left where a file was kept but
 * its row never written: to `files/orphans/<day>/`, whence they are removed after 30 days. Does nothing in a data
 * folder that another database may have used, whose rows are not seen here. For the only owner of the data folder.
 */
export async function sweepFiles(pool: pg.Pool, data: string, now: Date): Promise<Swept> {
  if (!(await noteUse(pool, data))) return { kind: 'shared' };
  const aside: Sha256[] = [];
  for (const sha256 of await unnamedFiles(pool, data))
    if (await putAside(pool, data, sha256, now)) aside.push(sha256);
  return { kind: 'swept', aside, removed: await removeOldOrphans(data, now) };
}

const orphansOf = (data: string): string => join(data, FILES, 'orphans');

/** Asks again for row and age just before, since a verb of the command line may bring the file in at this moment. */
async function putAside(pool: pg.Pool, data: string, sha256: Sha256, now: Date): Promise<boolean> {
  const path = join(data, relativePathOf(sha256));
  if (await isKept(pool, sha256)) return false;
  if (now.getTime() - (await stat(path)).mtimeMs <= YOUNG_MS) return false;
  const folder = join(orphansOf(data), now.toISOString().slice(0, 10));
  await makeFolder(folder, 0o700);
  await rename(path, join(folder, sha256));
  return true;
}

async function removeOldOrphans(data: string, now: Date): Promise<readonly string[]> {
  const days = await readdir(orphansOf(data)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const old = days.filter((day) => now.getTime() - Date.parse(`${day}T00:00:00Z`) > ORPHANS_STAY_MS);
  for (const day of old) await rm(join(orphansOf(data), day), { recursive: true, force: true });
  return old;
}
