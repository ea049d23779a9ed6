import { parseArgs } from 'node:util';
import { recordingOf } from '../capabilities/audit/acts.ts';
import { beginInstallation } from '../capabilities/people/acts.ts';
import { migrateAfterBackup } from '../database/migrate-after-backup.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellMigrationRefusal } from './refusals.ts';
import { tellLink } from './tell-link.ts';
import { withDatabase } from './with-database.ts';

const REFUSED = { 'sign-in-name': 'signInName', 'person-name': 'personName', begun: 'begun' } as const;

/**
 * `prongsai init --sign-in NAME --name PERSON`: makes the first administrator of an installation, which thereby becomes
 * a server, and prints the link for their password; refuses a second time.
 */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const asked = readAsked(args);
  if (asked === null) {
    output.complain(inBoth(({ people }) => people.verb.initUsage));
    return UNUSABLE;
  }
  return withDatabase(output, async ({ pool, database }, config) => {
    const migrated = await migrateAfterBackup(pool, config.data, new Date());
    if (!migrated.ok) {
      output.complain(inBoth((say) => tellMigrationRefusal(say.commandLine, migrated.refusal)));
      return UNUSABLE;
    }
    const doing = { event: 'installation-begun', actor: { kind: 'console' }, requestId: 'init' } as const;
    const begun = await beginInstallation({ database, clock: () => new Date() }, asked, recordingOf(doing));
    if (!begun.ok) {
      output.complain(inBoth(({ people }) => people.verb[REFUSED[begun.refusal.kind]]));
      return UNUSABLE;
    }
    tellLink(output, config, begun.value, (words, until) => words.begunNow({ until }));
    return DONE;
  });
}

function readAsked(args: readonly string[]): { signInName: string; personName: string } | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { 'sign-in': { type: 'string' }, name: { type: 'string' } },
    });
    const { 'sign-in': signInName, name: personName } = values;
    return signInName === undefined || personName === undefined ? null : { signInName, personName };
  } catch {
    return null;
  }
}
