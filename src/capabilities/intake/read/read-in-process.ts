import type { ChildProcess } from 'node:child_process';
import { channel } from 'node:diagnostics_channel';
import { fileURLToPath } from 'node:url';
import pLimit from 'p-limit';
import { startApart } from '../../../apart/start-apart.ts';
import { refuse } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { type Corrections, NO_CORRECTIONS } from '../check/check-report.ts';
import type { Original } from '../read-result.ts';
import { WAITS_FOR_EACH_SECOND } from './read-in-thread.ts';
import { LARGEST_FILE_MEGABYTES } from './read-source.ts';
import { type Answer, BEGUN, type Errand, type Reading, type ReadingLimits, type Report } from './reading.ts';
import { unreadable } from './unreadable.ts';

const LIMITS: ReadingLimits = { seconds: 5, megabytes: 512 };
/** For what was once read within the limits: only a busy computer makes it slower, and that is no fault of the file. */
export const LIMITS_FOR_KEPT: ReadingLimits = { ...LIMITS, seconds: 30 };
/** A process that starts on a busy computer: until it takes up the file, no time of the file's is used. */
const LONGEST_START_SECONDS = 30;
/** A process that does not even stop its own thread in time is stopped itself. */
const GRACE_SECONDS = 2;
/** Files that are read at once; the others wait, so that many uploads take no more memory than two. */
const MOST_AT_ONCE = 2;
/** A process that has grown past this is not kept for the next file. */
const MOST_KEPT_MEGABYTES = LIMITS.megabytes * 0.7;
/** How Windows, which has no signals, tells an abort. */
const ABORTED_WITHOUT_SIGNAL = 134;

/** Compiled in `dist`, as source when tests or Node itself run the source. */
const PROGRAM = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? './reading-process.ts' : './reading-process.js', import.meta.url),
);

/** The process that waits for the next file; one, since a server reads few files at a time. */
let idle: ChildProcess | undefined;

/** Told the stack of every fault of our own, for whoever keeps a log. */
export const readingFaults = channel('prongsai:reading-fault');

const inTurn = pLimit(MOST_AT_ONCE);

/**
 * Reads, understands and checks a file as `readResult` does, in a process of its own, whatever is in the file: one that
 * takes more than 5 seconds of the processor or more than 512 MB is refused, and one that brings the reader down brings
 * nothing else down. The process is kept for the next file; it does not keep this one alive. The bytes are copied. An
 * error that is no fault of the file is told on the channel `readingFaults`, and refused as `internal`.
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
  const { answer } = await inTurn(() => run({ question: { original, rulebook, corrections }, limits }));
  if (!('internalError' in answer)) return answer;
  readingFaults.publish(answer.internalError);
  return refuse(unreadable('internal'));
}

async function run(errand: Errand): Promise<Report> {
  const reader = takeReader();
  const report = await ask(reader, errand);
  keepOrStop(reader, report);
  return report;
}

/** Stops the waiting process, for an orderly end of this one or of a test. */
export async function stopReading(): Promise<void> {
  const reader = idle;
  idle = undefined;
  if (!reader || hasEnded(reader)) return;
  await new Promise((resolve) => {
    reader.ref();
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
  const reader = startApart(PROGRAM);
  // What cannot be sent to a process that has ended shows in its end; it must not be an unhandled error here.
  reader.on('error', () => reader.kill('SIGKILL'));
  reader.once('exit', () => {
    if (idle === reader) idle = undefined;
  });
  return reader;
}

function keepOrStop(reader: ChildProcess, { megabytes }: Report): void {
  if (idle || !reader.connected || reader.killed || megabytes > MOST_KEPT_MEGABYTES) {
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

function ask(reader: ChildProcess, { question, limits }: Errand): Promise<Report> {
  return new Promise((resolve) => {
    const { seconds } = limits;
    const late = refuse(unreadable('too-slow', { seconds }));
    const end = (report: Report) => {
      clearTimeout(deadline);
      reader.off('message', receive);
      reader.off('exit', ended);
      resolve(report);
    };
    const stop = (answer: Answer) => end({ answer, megabytes: 0 });
    const stopAfter = (limit: number) =>
      setTimeout(() => {
        stop(late);
        reader.kill('SIGKILL');
      }, limit * 1000);
    const receive = (message: Report | typeof BEGUN) => {
      if (message !== BEGUN) return end(message);
      clearTimeout(deadline);
      deadline = stopAfter(seconds * WAITS_FOR_EACH_SECOND + GRACE_SECONDS);
    };
    const ended = (code: number | null, signal: NodeJS.Signals | null) => {
      if (isOutOfMemory(code, signal)) stop(refuse(unreadable('too-much-memory')));
      else if (signal) stop(refuse(unreadable('unsafe')));
      else stop({ internalError: `the reading process ended with code ${code}` });
    };
    let deadline = stopAfter(LONGEST_START_SECONDS);
    reader.on('message', receive);
    reader.once('exit', ended);
    reader.send({ question, limits } satisfies Errand);
  });
}
