import { migrateAfterBackup } from '../database/migrate-after-backup.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellMigrationRefusal } from './refusals.ts';
import { withDatabase } from './with-database.ts';

/** `prongsai migrate`: brings the schema up to date, after a backup when there is data. */
export function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  if (args.length > 0) {
    output.complain(inBoth((say) => say.commandLine.wrongArguments({ usage: 'prongsai migrate' })));
    return Promise.resolve(UNUSABLE);
  }
  return withDatabase(output, async (opened, config) => {
    const migrated = await migrateAfterBackup(opened.pool, config.data, new Date());
    if (!migrated.ok) {
      output.complain(inBoth((say) => tellMigrationRefusal(say.commandLine, migrated.refusal)));
      return UNUSABLE;
    }
    const { version, applied } = migrated.value;
    output.say(
      inBoth(({ commandLine: { migration } }) =>
        applied.length === 0
          ? migration.upToDate({ version })
          : migration.applied({ version, names: applied }),
      ),
    );
    return DONE;
  });
}
