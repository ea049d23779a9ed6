import { join } from 'node:path';
import type pg from 'pg';
import type { Result } from '../kernel/result.ts';
import { backup } from './backup.ts';
import { type Migrated, type MigrationRefusal, migrate } from './migrate.ts';

/** Migrates; data of an older schema is first backed up to `backups/` in the data folder. */
export function migrateAfterBackup(
  pool: pg.Pool,
  data: string,
  now: Date,
): Promise<Result<Migrated, MigrationRefusal>> {
  return migrate(pool, {
    beforeChange: async (version) => {
      const moment = now.toISOString().replaceAll(/[:.]/g, '-');
      const folder = join(data, 'backups', `schema-${version}-${moment}`);
      const done = await backup(pool, { data, folder, now });
      if (!done.ok)
        throw new Error(`the backup before the migration failed: ${JSON.stringify(done.refusal)}`);
    },
  });
}
