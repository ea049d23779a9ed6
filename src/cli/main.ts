import { CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';

type Verb = { readonly run: (args: string[], output?: Output) => Promise<number> };

/** Every verb of the command line. A verb's file is loaded only when it is asked for, so that each starts fast. */
const VERBS = {
  serve: () => import('../main.ts'),
  analyse: () => import('./analyse.ts'),
  check: () => import('./check.ts'),
  rulebook: () => import('./rulebook.ts'),
  migrate: () => import('./migrate.ts'),
  doctor: () => import('./doctor.ts'),
  backup: () => import('./backup.ts'),
  restore: () => import('./restore.ts'),
} satisfies Record<string, () => Promise<Verb>>;

export type VerbName = keyof typeof VERBS;

const isVerb = (name: string): name is VerbName => Object.hasOwn(VERBS, name);

/** Runs one verb with its arguments; gives the exit code. Without a verb it lists them. */
export async function runVerb(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    listVerbs(output.say);
    return DONE;
  }
  if (!isVerb(name)) {
    output.complain(inBoth((say) => say.commandLine.unknownVerb({ name })));
    listVerbs(output.complain);
    return UNUSABLE;
  }
  const verb: Verb = await VERBS[name]();
  return verb.run(rest, output);
}

function listVerbs(say: (line: string) => void): void {
  say(inBoth((messages) => messages.commandLine.usage));
  for (const name of Object.keys(VERBS).filter(isVerb)) {
    say(`  ${name.padEnd(9)} ${inBoth((messages) => messages.commandLine.verbs[name])}`);
  }
}
