import { resolve } from 'node:path';
import { type RestoreRefusal, restore } from '../database/restore.ts';
import type { Messages } from '../messages/messages.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellMigrationRefusal } from './refusals.ts';
import { withDatabase } from './with-database.ts';

const AS_DESK = '--desk';
const USAGE = `prongsai restore DIR [${AS_DESK}]`;

/** `prongsai restore DIR [--desk]`: a backup into an empty database; as a desk, without the accounts of a server. */
export function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const [given, ...rest] = args.filter((arg) => arg !== AS_DESK);
  if (given === undefined || rest.length > 0) {
    output.complain(inBoth((say) => say.commandLine.wrongArguments({ usage: USAGE })));
    return Promise.resolve(UNUSABLE);
  }
  return withDatabase(output, async ({ pool }, { data }) => {
    const accounts = args.includes(AS_DESK) ? 'without-accounts' : 'with-accounts';
    const done = await restore(pool, data, resolve(given), accounts);
    if (!done.ok) {
      output.complain(inBoth((say) => tell(say, done.refusal)));
      return UNUSABLE;
    }
    const { tables, files } = done.value;
    const rows = tables.reduce((sum, table) => sum + table.rows, 0);
    output.say(inBoth((say) => say.commandLine.restore.done({ rows, files: files.length })));
    return DONE;
  });
}

function tell({ commandLine: words }: Messages, refusal: RestoreRefusal): string {
  switch (refusal.kind) {
    case 'no-manifest':
      return words.restore.noManifest(refusal);
    case 'damaged':
      return words.restore.damaged(refusal);
    case 'not-empty':
      return words.restore.notEmpty;
    case 'newer-schema':
      return words.restore.newerSchema(refusal);
    case 'needs-accounts':
      return words.restore.needsAccounts(refusal);
    case 'migration':
      return tellMigrationRefusal(words, refusal.refusal);
  }
}
