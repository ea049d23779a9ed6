import { recordingOf } from '../capabilities/audit/acts.ts';
import type { AuditEventName } from '../capabilities/audit/index.ts';
import {
  type ConsoleDesk,
  type ConsoleRefusal,
  makeLinkAtConsole,
  removeSecondFactorAtConsole,
  setAdministersInstallation,
  setDisabledAtConsole,
} from '../capabilities/people/acts.ts';
import { parseSignInName } from '../capabilities/people/index.ts';
import type { Config } from '../config.ts';
import { schemaVersion } from '../database/migrate.ts';
import { readMigrations } from '../database/migration-files.ts';
import type { Result } from '../kernel/result.ts';
import type { Messages } from '../messages/messages.ts';
import { OVERSEE_VERBS, parseOverseeing, runOverseeing } from './account-oversee.ts';
import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';
import { tellLink } from './tell-link.ts';
import { withDatabase } from './with-database.ts';

type Words = Messages['people']['verb'];

/** What is done to an account and told in a sentence; false when it was so already. */
type Change = {
  readonly event: AuditEventName;
  readonly make: (
    desk: ConsoleDesk,
    signInName: string,
    record: ReturnType<typeof recordingOf>,
  ) => Promise<Result<boolean, ConsoleRefusal>>;
};

const CHANGES: Readonly<Record<keyof Words['doneTo'], Change>> = {
  disable: {
    event: 'account-disabled',
    make: (desk, signInName, record) => setDisabledAtConsole(desk, { signInName, isDisabled: true }, record),
  },
  enable: {
    event: 'account-enabled',
    make: (desk, signInName, record) => setDisabledAtConsole(desk, { signInName, isDisabled: false }, record),
  },
  'remove-second-factor': { event: 'second-factor-removed', make: removeSecondFactorAtConsole },
  'make-installation-administrator': {
    event: 'installation-administrator-made',
    make: (desk, signInName, record) =>
      setAdministersInstallation(desk, { signInName, isAdministrator: true }, record),
  },
  'unmake-installation-administrator': {
    event: 'installation-administrator-unmade',
    make: (desk, signInName, record) =>
      setAdministersInstallation(desk, { signInName, isAdministrator: false }, record),
  },
};

const isChange = (verb: string): verb is keyof Words['doneTo'] => Object.hasOwn(CHANGES, verb);

/**
 * `prongsai account link NAME` prints a link by which the person of an account chooses another password; the others
 * disable and enable an account, remove a lost second factor, and say who administers the installation and who oversees
 * many agencies.
 */
export async function run(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const complain = (say: (words: Words) => string): number => {
    output.complain(inBoth(({ people }) => say(people.verb)));
    return UNUSABLE;
  };
  const withAccounts = (work: (desk: ConsoleDesk, config: Config) => Promise<number>) =>
    withDatabase(output, async ({ pool, database }, config) =>
      (await schemaVersion(pool)) === (await readMigrations()).length
        ? work({ database, clock: () => new Date() }, config)
        : complain((say) => say.schemaOld),
    );
  const [verb = '', typed, ...rest] = args;
  const overseeVerb = OVERSEE_VERBS.find((one) => one === verb);
  if (overseeVerb !== undefined) {
    const overseeing = await parseOverseeing(overseeVerb, args.slice(1), complain);
    return overseeing === null ? UNUSABLE : withAccounts((desk) => runOverseeing(desk, overseeing, output));
  }
  if ((verb !== 'link' && !isChange(verb)) || typed === undefined || rest.length > 0)
    return complain((say) => say.accountUsage);
  const signInName = parseSignInName(typed);
  if (signInName === null) return complain((say) => say.signInName);
  return withAccounts(async (desk, config) => {
    const recordAs = (event: AuditEventName) =>
      recordingOf({ event, actor: { kind: 'console' }, requestId: `account ${verb}` });
    if (isChange(verb)) {
      const { event, make } = CHANGES[verb];
      const changed = await make(desk, signInName, recordAs(event));
      if (!changed.ok) return complain((say) => say.noSuchAccount({ signInName }));
      output.say(
        inBoth(({ people: { verb: say } }) =>
          (changed.value ? say.doneTo[verb] : say.soAlready)({ signInName }),
        ),
      );
      return DONE;
    }
    const made = await makeLinkAtConsole(desk, signInName, recordAs('link-made'));
    if (!made.ok)
      return complain((say) =>
        made.refusal.kind === 'disabled' ? say.disabled({ signInName }) : say.noSuchAccount({ signInName }),
      );
    tellLink(output, config, made.value, (words, until) => words.link({ until }));
    return DONE;
  });
}
