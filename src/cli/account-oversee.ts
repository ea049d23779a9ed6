import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { recordingOf } from '../capabilities/audit/acts.ts';
import { type AgenciesNamed, type ConsoleDesk, setOversight } from '../capabilities/people/acts.ts';
import { parseSignInName } from '../capabilities/people/index.ts';
import type { Messages } from '../messages/messages.ts';
import { DONE, inBoth, type Output, UNUSABLE } from './output.ts';

type Words = Messages['people']['verb'];

/** The verbs by which somebody comes to oversee agencies, or ceases to. */
export const OVERSEE_VERBS = ['oversee', 'stop-overseeing'] as const;

export type OverseeVerb = (typeof OVERSEE_VERBS)[number];

/** What a command line asks for: which agencies are overseen, or not any more, by whom. */
export type Overseeing = {
  readonly verb: OverseeVerb;
  readonly signInName: string;
  readonly agencies: AgenciesNamed;
};

/**
 * `NAME --all` or `NAME --file LIST`: a list holds the short name of an agency a line; empty lines and those after `#` are
 * left out. What is wrong is said, and gives null.
 */
export async function parseOverseeing(
  verb: OverseeVerb,
  args: readonly string[],
  complain: (say: (words: Words) => string) => unknown,
): Promise<Overseeing | null> {
  const given = argumentsOf(args);
  if (given === null) {
    complain((say) => say.overseeUsage);
    return null;
  }
  const signInName = parseSignInName(given.name);
  if (signInName === null) {
    complain((say) => say.signInName);
    return null;
  }
  const { file } = given;
  if (file === null) return { verb, signInName, agencies: 'all' };
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) complain((say) => say.noList({ file }));
  return text === null ? null : { verb, signInName, agencies: shortNamesIn(text) };
}

function argumentsOf(
  args: readonly string[],
): { readonly name: string; readonly file: string | null } | null {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { all: { type: 'boolean' }, file: { type: 'string' } },
      allowPositionals: true,
    });
    const [name, ...rest] = positionals;
    const file = values.file ?? null;
    const isOne = (values.all ?? false) !== (file !== null);
    return name !== undefined && rest.length === 0 && isOne ? { name, file } : null;
  } catch {
    return null;
  }
}

const shortNamesIn = (text: string): readonly string[] =>
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Names told of those that there are not. */
const MOST_NAMED = 10;

/** Does it, and says how many agencies changed; gives the exit code. */
export async function runOverseeing(
  desk: ConsoleDesk,
  { verb, signInName, agencies }: Overseeing,
  output: Output,
): Promise<number> {
  const record = recordingOf({
    event: 'roles-changed',
    actor: { kind: 'console' },
    requestId: `account ${verb}`,
  });
  const given = { signInName, agencies, oversees: verb === 'oversee' };
  const done = await setOversight(desk, given, record);
  const tell = (say: (words: Words) => string) => inBoth(({ people }) => say(people.verb));
  if (done.ok) {
    const count = done.value;
    output.say(tell((say) => say.overseen[verb]({ signInName, count })));
    return DONE;
  }
  const { refusal } = done;
  output.complain(
    tell((say) =>
      refusal.kind === 'no-such-account'
        ? say.noSuchAccount({ signInName })
        : say.noSuchAgencies({
            names: refusal.shortNames.slice(0, MOST_NAMED).join(', '),
            count: refusal.shortNames.length,
          }),
    ),
  );
  return UNUSABLE;
}
