import { recordingOf } from '../capabilities/audit/acts.ts';
import { makeLinkAtConsole } from '../capabilities/people/acts.ts';
import { parseSignInName } from '../capabilities/people/index.ts';
import { schemaVersion } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import type { Messages } from '../messages/messages.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellLink } from './tell-link.ts';
import { withDatabase } from './with-database.ts';

/** `prongsai account link NAME`: prints a link by which the person of an account chooses another password. */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const complain = (say: (words: Messages['people']['verb']) => string): number => {
    output.complain(inBoth(({ people }) => say(people.verb)));
    return UNUSABLE;
  };
  const [verb, typed, ...rest] = args;
  if (verb !== 'link' || typed === undefined || rest.length > 0) return complain((say) => say.accountUsage);
  const signInName = parseSignInName(typed);
  if (signInName === null) return complain((say) => say.signInName);
  return withDatabase(output, async ({ pool, database }, config) => {
    if ((await schemaVersion(pool)) !== (await readMigrations()).length)
      return complain((say) => say.schemaOld);
    const doing = { event: 'link-made', actor: { kind: 'console' }, requestId: 'account link' } as const;
    const desk = { database, clock: () => new Date() };
    const made = await makeLinkAtConsole(desk, signInName, recordingOf(doing));
    if (!made.ok)
      return complain((say) =>
        made.refusal.kind === 'disabled' ? say.disabled({ signInName }) : say.noSuchAccount({ signInName }),
      );
    tellLink(output, config, made.value, (words, until) => words.link({ until }));
    return DONE;
  });
}
