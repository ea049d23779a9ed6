import { join } from 'node:path';
import type pg from 'pg';
import type { Result } from '../kernel/result.ts';
import { backup } from './backup.ts';
import { type Migrated, migrate } from './migrate.ts';
import type { Migration } from './migration-files.ts';
import type { MigrationRefusal } from './refusal.ts';

/** Migrates; data of an older schema is first backed up to `backups/` in the data folder. */
export function migrateAfterBackup(
  pool: pg.Pool,
  data: string,
  now: Date,
  migrations?: readonly Migration[],
): Promise<Result<Migrated, MigrationRefusal>> {
  return migrate(pool, {
    backUp: (version) => {
      const moment = now.toISOString().replaceAll(/[:.]/g, '-');
      return backup(pool, { data, folder: join(data, 'backups', `schema-${version}-${moment}`), now });
    },
    ...(migrations && { migrations }),
  });
}
