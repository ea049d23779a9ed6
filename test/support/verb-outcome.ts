import { inject, vi } from 'vitest';
import type { Output } from '../../src/cli/output.ts';
import type { OpenDatabase } from '../../src/database/open.ts';

/** Runs a verb of the command line in this process; gives its exit code and what it printed. */
export async function outcomeOf(
  verb: (args: string[], output: Output) => Promise<number>,
  ...args: string[]
) {
  const said: string[] = [];
  const complained: string[] = [];
  const code = await verb(args, {
    say: (line) => said.push(line),
    complain: (line) => complained.push(line),
  });
  return { code, said: said.join('\n'), complained: complained.join('\n') };
}

/** Lets DATABASE_URL name a database of the test's server, until the test takes its environment back. */
export function useDatabase({ pool }: Pick<OpenDatabase, 'pool'>): void {
  const { host, port, user, password } = inject('testServer');
  const name = pool.options.database;
  vi.stubEnv('DATABASE_URL', `postgres://${user}:${password}@${encodeURIComponent(host)}:${port}/${name}`);
}
