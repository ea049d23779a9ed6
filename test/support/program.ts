import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '..', '..');

export type Program = {
  readonly process: ChildProcess;
  /** All that was printed so far. */
  readonly printed: () => string;
  /** Fulfilled when the text has been printed on standard output; rejected if the program ends before. */
  readonly untilPrinted: (text: RegExp) => Promise<RegExpExecArray>;
  /** The exit code, or the name of the signal that ended it. */
  readonly ended: Promise<number | string>;
};

type How = {
  readonly command?: readonly [string, ...string[]];
  readonly folder?: string;
  readonly environment?: Record<string, string>;
  readonly uid?: number;
};

/** The command line of the real program, without a verb. */
export const PRONGSAI = [process.execPath, join(repository, 'scripts', 'launch.mjs')] as const;
export const SERVE = [...PRONGSAI, 'serve'] as const;

/** Starts the real program, `prongsai serve` unless another command is given, on a port that is free. */
export function startProgram(data: string | null, how: How = {}): Program {
  const [command, ...args] = how.command ?? SERVE;
  const { PATH, HOME, TMPDIR } = process.env;
  const child = spawn(command, args, {
    cwd: how.folder ?? repository,
    env: {
      ...{ PATH, HOME, TMPDIR, CI: '1', PORT: '0', LOG_LEVEL: 'error' },
      ...(data !== null && { PRONGSAI_DATA: data }),
      ...how.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(how.uid !== undefined && { uid: how.uid, gid: how.uid }),
  });
  let output = '';
  let isEnded = false;
  const onOutput = new Set<() => void>();
  const notify = () => {
    for (const look of onOutput) look();
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      notify();
    });
  }
  const ended = new Promise<number | string>((resolve) => {
    child.on('exit', (code, signal) => {
      isEnded = true;
      notify();
      resolve(code ?? signal ?? 'unknown');
    });
  });
  return {
    process: child,
    printed: () => output,
    ended,
    untilPrinted: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          const found = text.exec(output);
          if (found === null && !isEnded) return;
          onOutput.delete(look);
          if (found === null) reject(new Error(`ended without printing ${text}:\n${output}`));
          else resolve(found);
        };
        onOutput.add(look);
        look();
      }),
  };
}

/** The one-time link that a starting server prints, and its parts. */
export async function untilServing(
  program: Program,
): Promise<{ readonly link: string; readonly origin: string }> {
  const [link] = await program.untilPrinted(/http:\/\/[\w.:[\]]+\/open\/[\w-]+(?=\s)/);
  return { link, origin: new URL(link).origin };
}

/** The number of the embedded PostgreSQL of a data folder. */
export const postmasterOf = (data: string): number =>
  Number(readFileSync(join(data, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);

export const hasPostmaster = (data: string): boolean => existsSync(join(data, 'postgres', 'postmaster.pid'));

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
