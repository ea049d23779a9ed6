import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { refuse } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { type Corrections, NO_CORRECTIONS } from '../check/check-report.ts';
import type { Original } from '../read-result.ts';
import { LARGEST_FILE_MEGABYTES } from './read-source.ts';
import type { Answer, Errand, Reading, ReadingLimits } from './reading.ts';
import { unreadable } from './unreadable.ts';

const LIMITS: ReadingLimits = { seconds: 5, megabytes: 512 };
/** For what was once read within the limits: only a busy computer makes it slower, and that is no fault of the file. */
export const LIMITS_FOR_KEPT: ReadingLimits = { ...LIMITS, seconds: 30 };
/** A process that starts on a busy computer, or that cannot even stop its own thread, gets so much longer. */
const GRACE_SECONDS = 5;
/** How Windows, which has no signals, tells an abort. */
const ABORTED_WITHOUT_SIGNAL = 134;

/** Compiled in `dist`, as source when tests or Node itself run the source. */
const PROGRAM = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './reading-process.ts' : './reading-process.js', import.meta.url),
);

/** The process that waits for the next file; one, since a server reads few files at a time. */
let idle: ChildProcess | undefined;

/**
 * Reads, understands and checks a file as `readResult` does, in a process of its own, whatever is in the file: one that
 * takes longer than 5 seconds or more than 512 MB is refused, and one that brings the reader down brings nothing else
 * down. The process is kept for the next file; it does not keep this one alive. The bytes are copied. An error that is
 * no fault of the file is written to standard error with its stack, and refused as `internal`.
 */
export async function readInProcess(
  original: Original,
  rulebook: Rulebook,
  corrections: Corrections = NO_CORRECTIONS,
  limits: ReadingLimits = LIMITS,
): Promise<Reading> {
  if (original.content.length > LARGEST_FILE_MEGABYTES * 1024 * 1024) {
    return refuse(unreadable('too-large', { megabytes: LARGEST_FILE_MEGABYTES }));
  }
  const reader = takeReader();
  const answer = await ask(reader, { question: { original, rulebook, corrections }, limits });
  keepOrStop(reader);
  if (!('internalError' in answer)) return answer;
  process.stderr.write(`${answer.internalError}\n`);
  return refuse(unreadable('internal'));
}

/** Stops the waiting process, for an orderly end of this one or of a test. */
export async function stopReading(): Promise<void> {
  const reader = idle;
  idle = undefined;
  if (!reader || hasEnded(reader)) return;
  await new Promise((resolve) => {
    reader.once('exit', resolve);
    reader.kill('SIGKILL');
  });
}

const hasEnded = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null;

function takeReader(): ChildProcess {
  const kept = idle;
  idle = undefined;
  const reader = kept?.connected ? kept : startReader();
  reader.ref();
  reader.channel?.ref();
  return reader;
}

function startReader(): ChildProcess {
  const reader = fork(PROGRAM, {
    serialization: 'advanced',
    execArgv: [],
    // What V8 writes as it gives up is about memory, and would stand beside the one line that tells the person so.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What cannot be sent to a process that has ended shows in its end; it must not be an unhandled error here.
  reader.on('error', () => reader.kill('SIGKILL'));
  reader.once('exit', () => {
    if (idle === reader) idle = undefined;
  });
  return reader;
}

function keepOrStop(reader: ChildProcess): void {
  if (idle || !reader.connected || reader.killed) {
    reader.kill('SIGKILL');
    return;
  }
  reader.unref();
  reader.channel?.unref();
  idle = reader;
}

/** V8 aborts the whole process for some allocations over a thread's bound; a system short of memory kills it. */
function isOutOfMemory(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal ? ['SIGABRT', 'SIGTRAP', 'SIGKILL'].includes(signal) : code === ABORTED_WITHOUT_SIGNAL;
}

function ask(reader: ChildProcess, errand: Errand): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(deadline);
      reader.off('message', end);
      reader.off('exit', ended);
      resolve(answer);
    };
    const ended = (code: number | null, signal: NodeJS.Signals | null) => {
      if (isOutOfMemory(code, signal)) end(refuse(unreadable('too-much-memory')));
      else if (signal) end(refuse(unreadable('unsafe')));
      else end({ internalError: `the reading process ended with code ${code}` });
    };
    const { seconds } = errand.limits;
    const deadline = setTimeout(
      () => {
        end(refuse(unreadable('too-slow', { seconds })));
        reader.kill('SIGKILL');
      },
      (seconds + GRACE_SECONDS) * 1000,
    );
    reader.once('message', end);
    reader.once('exit', ended);
    reader.send(errand);
  });
}
