import { resolve } from 'node:path';
import { backup } from '../database/backup.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellBackupRefusal } from './refusals.ts';
import { withDatabase } from './with-database.ts';

/** `prongsai backup DIR`: everything that is kept, of one moment, into a new or empty folder. */
export function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const [given, ...rest] = args;
  if (given === undefined || rest.length > 0) {
    output.complain(inBoth((say) => say.commandLine.wrongArguments({ usage: 'prongsai backup DIR' })));
    return Promise.resolve(UNUSABLE);
  }
  const folder = resolve(given);
  return withDatabase(output, async ({ pool }, { data }) => {
    const done = await backup(pool, { data, folder, now: new Date() });
    if (!done.ok) {
      output.complain(inBoth((say) => tellBackupRefusal(say.commandLine, done.refusal)));
      return UNUSABLE;
    }
    const { tables, files } = done.value;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    output.say(inBoth((say) => say.commandLine.backup.done({ folder, rows, files: files.length })));
    return DONE;
  });
}
