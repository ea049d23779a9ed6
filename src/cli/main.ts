import { BROKEN, CONSOLE, DONE, inBoth, type Output, UNUSABLE } from './output.ts';

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
  audit: () => import('./audit.ts'),
  init: () => import('./init.ts'),
  account: () => import('./account.ts'),
} satisfies Record<string, () => Promise<Verb>>;

export type VerbName = keyof typeof VERBS;

const isVerb = (name: string): name is VerbName => Object.hasOwn(VERBS, name);

/** Runs one verb with its arguments; gives the exit code. Without a verb it lists them. */
export async function runVerb(args: readonly string[], output: Output = CONSOLE): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    listVerbs(output);
    return DONE;
  }
  if (!isVerb(name)) {
    output.complain(inBoth((say) => say.commandLine.unknownVerb({ name, verbs: Object.keys(VERBS) })));
    return UNUSABLE;
  }
  const verb: Verb = await VERBS[name]();
  return verb.run(rest, output);
}

/**
 * The same on the console, until all is printed. When standard output takes no more, as on a full disk, that is told
 * on standard error and the code is 2; a reader who closes the pipe early has seen enough. A fault of the program is
 * one line there and the code 70; its stack is for those who ask for it by LOG_LEVEL.
 */
export async function runOnConsole(args: readonly string[]): Promise<number> {
  let fault: string | null = null;
  process.stdout.on('error', ({ code, message }: NodeJS.ErrnoException) => {
    if (code !== 'EPIPE') fault ??= code ?? message;
  });
  const code = await runVerb(args).catch(tellFault);
  await new Promise((taken) => process.stdout.write('', taken));
  if (fault === null || code === UNUSABLE || code === BROKEN) return code;
  const reason: string = fault;
  CONSOLE.complain(inBoth((say) => say.commandLine.cannotPrint({ reason })));
  return UNUSABLE;
}

function tellFault(fault: unknown): number {
  const reason = fault instanceof Error ? fault.message : String(fault);
  CONSOLE.complain(inBoth((say) => say.commandLine.broken({ reason })));
  if (fault instanceof Error && ['debug', 'trace'].includes(process.env.LOG_LEVEL ?? ''))
    for (const line of fault.stack?.split('\n') ?? []) CONSOLE.complain(line);
  return BROKEN;
}

function listVerbs({ say }: Output): void {
  say(inBoth((messages) => messages.commandLine.usage));
  for (const name of Object.keys(VERBS).filter(isVerb)) {
    say(`  ${name.padEnd(9)} ${inBoth((messages) => messages.commandLine.verbs[name])}`);
  }
}
