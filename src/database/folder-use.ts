import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type pg from 'pg';
import { z } from 'zod';
import { writeDurably } from './files.ts';
import { unnamedFiles } from './unnamed-files.ts';

/** In the data folder: the ids of all installations whose database was ever used with it. */
const FOLDER_USE = 'installations.json';

const useShape = z.array(z.uuid());

/**
 * Notes in the data folder that this database is used with it; says whether it is the only one that ever was. A folder
 * without a note is taken for this database's alone only when this database names every original in it; else nothing is
 * noted, since it stays open whose they are. Throws on a note that cannot be read or written.
 */
export async function noteUse(pool: pg.Pool, data: string): Promise<boolean> {
  const id = await installationId(pool);
  const noted = await notedUse(data);
  if (noted === null && (await unnamedFiles(pool, data)).length > 0) return false;
  const all = [...new Set([...(noted ?? []), id])];
  if (all.length !== noted?.length)
    await writeDurably(data, join(data, FOLDER_USE), Buffer.from(`${JSON.stringify(all)}\n`));
  return all.length === 1;
}

async function installationId(pool: pg.Pool): Promise<string> {
  const { rows } = await pool.query<{ installation_id: string }>(
    'select installation_id from system.installation',
  );
  if (rows[0] === undefined) throw new Error('the database has no installation id');
  return rows[0].installation_id;
}

async function notedUse(data: string): Promise<readonly string[] | null> {
  try {
    return useShape.parse(JSON.parse(await readFile(join(data, FOLDER_USE), 'utf8')));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
