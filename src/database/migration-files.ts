import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One step of the schema. Steps are numbered without gaps, never change and only go forward. */
export type Migration = {
  readonly version: number;
  readonly name: string;
  readonly sql: string;
  readonly sha256: string;
};

const MIGRATIONS_FOLDER = join(import.meta.dirname, '..', '..', 'migrations');

/** All migrations in order. Throws on a file that does not fit the row: that is a fault of the installation. */
export async function readMigrations(folder = MIGRATIONS_FOLDER): Promise<readonly Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
      if (version !== index + 1) throw new Error(`${name} is not migration ${index + 1}`);
      const sql = await readFile(join(folder, name), 'utf8');
      const sha256 = createHash('sha256').update(sql.replaceAll('\r\n', '\n')).digest('hex');
      return { version, name, sql, sha256 };
    }),
  );
}
