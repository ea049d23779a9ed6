import { type ChildProcess, fork } from 'node:child_process';

/**
 * What Node and the system's libraries need of the surroundings, on Windows too. Nothing of ours: where the database is,
 * and the secrets of mail and sign-in, stand there as well.
 */
const NEEDED = new Set(['PATH', 'LD_LIBRARY_PATH', 'TZ', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR']);

/**
 * Starts a program of ours that opens files which others made, in a process apart: it is told nothing of this one, writes
 * nowhere, and is spoken with by messages. `options` are Node's own.
 */
export const startApart = (program: string, options: readonly string[] = []): ChildProcess =>
  fork(program, {
    serialization: 'advanced',
    execArgv: [...options],
    env: Object.fromEntries(Object.entries(process.env).filter(([name]) => NEEDED.has(name.toUpperCase()))),
    // What V8 writes as it gives up is about memory, and would stand beside the one line that tells the person so.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
