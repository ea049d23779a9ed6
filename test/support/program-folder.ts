import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { inject, onTestFinished } from 'vitest';
import { hasPostmaster, isAlive, type Program, postmasterOf, startProgram } from './program.ts';
import { makeQuickFolder } from './quick-folder.ts';

/** A desk that was opened before, with its demo; or nothing, from which the program makes it. */
type Kind = 'begun' | 'empty';

/** A data folder of the test's own and programs on it. All of them end with the test, a database without its program too. */
export function openProgramFolder(kind: Kind = 'begun') {
  const folder = makeQuickFolder('prongsai-program-');
  const data = join(folder, 'data');
  // The database of root's program belongs to somebody else, and must still in the copy.
  if (kind === 'begun') execFileSync('cp', ['-a', inject('begunData'), data]);
  else mkdirSync(data);
  const started: Program[] = [];
  /** The program on this folder: `serve`, unless another command is given. */
  const start = (
    command?: readonly [string, ...string[]],
    environment: Record<string, string> = {},
  ): Program => {
    const program = startProgram(data, { ...(command && { command }), environment });
    started.push(program);
    return program;
  };
  onTestFinished(async () => {
    for (const program of started) {
      program.process.kill('SIGTERM');
      await program.ended;
    }
    if (hasPostmaster(data) && isAlive(postmasterOf(data))) process.kill(postmasterOf(data), 'SIGINT');
    await rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  });
  return { data, start };
}
