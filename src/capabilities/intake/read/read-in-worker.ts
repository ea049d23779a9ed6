import { Worker } from 'node:worker_threads';
import { type Result, refuse } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { type Corrections, NO_CORRECTIONS } from '../check/check-report.ts';
import type { Original, ReadResult } from '../read-result.ts';
import { LARGEST_FILE_MEGABYTES } from './read-source.ts';
import { type Unreadable, unreadable } from './unreadable.ts';
import type { Answer, Question } from './worker.ts';

export type ReadingLimits = { readonly seconds: number; readonly megabytes: number };
const WATCH_EVERY_MS = 50;
const LIMITS: ReadingLimits = { seconds: 5, megabytes: 512 };
/** For what was once read within the limits: only a busy computer makes it slower, and that is no fault of the file. */
export const LIMITS_FOR_KEPT: ReadingLimits = { ...LIMITS, seconds: 30 };

type Reading = Result<ReadResult, Unreadable>;

/** Beside this module stands the worker's: compiled in `dist`, as source when tests or Node itself run the source. */
const WORKER = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url);

/** The worker that waits for the next file; one, since a server reads few files at a time. */
let idle: Worker | undefined;

/**
 * Reads, understands and checks a file as `readResult` does, in a worker thread that is stopped when it takes longer
 * than 5 seconds or more than 512 MB, whatever is in the file: the thread that answers requests does none of it. A
 * worker that read a file well is kept for the next one; it does not keep the process alive. The bytes are copied.
 * An error that is no fault of the file is written to standard error with its stack, and refused as `internal`.
 */
export async function readInWorker(
  original: Original,
  rulebook: Rulebook,
  corrections: Corrections = NO_CORRECTIONS,
  limits: ReadingLimits = LIMITS,
): Promise<Reading> {
  if (original.content.length > LARGEST_FILE_MEGABYTES * 1024 * 1024) {
    return refuse(unreadable('too-large', { megabytes: LARGEST_FILE_MEGABYTES }));
  }
  const hasUsualMemory = limits.megabytes === LIMITS.megabytes;
  const worker = hasUsualMemory ? takeWorker() : startWorker(limits);
  const outcome = await ask(worker, { original, rulebook, corrections }, limits);
  if (outcome.isReusable && hasUsualMemory && !idle) {
    worker.unref();
    idle = worker;
  } else await worker.terminate();
  return outcome.reading;
}

/** Stops the waiting worker, for an orderly end of the process or of a test. */
export async function stopReading(): Promise<void> {
  const worker = idle;
  idle = undefined;
  await worker?.terminate();
}

function takeWorker(): Worker {
  const worker = idle ?? startWorker(LIMITS);
  idle = undefined;
  worker.ref();
  return worker;
}

function startWorker({ megabytes }: ReadingLimits): Worker {
  // Part of the bound is for memory outside the heap: the file's own bytes and what is unpacked from it.
  const worker = new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: Math.round(megabytes * 0.75) },
  });
  // A worker may still fail after its last answer; that must not reach the process as an unhandled error.
  worker.on('error', () => {
    if (idle === worker) idle = undefined;
  });
  return worker;
}

type Outcome = { readonly reading: Reading; readonly isReusable: boolean };

function ask(worker: Worker, question: Question, limits: ReadingLimits): Promise<Outcome> {
  return new Promise((resolve) => {
    const atStart = process.memoryUsage.rss();
    const end = (outcome: Outcome) => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off('message', answered);
      worker.off('error', failed);
      resolve(outcome);
    };
    const stop = (fault: Unreadable) => end({ reading: refuse(fault), isReusable: false });
    const stopByOurFault = (stack: string) => {
      process.stderr.write(`${stack}\n`);
      stop(unreadable('internal'));
    };
    const answered = (answer: Answer) => {
      if ('internalError' in answer) stopByOurFault(answer.internalError);
      else end({ reading: answer, isReusable: answer.ok });
    };
    const failed = (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      if (isMemory) stop(unreadable('too-much-memory'));
      else stopByOurFault(error.stack ?? String(error));
    };
    const deadline = setTimeout(
      () => stop(unreadable('too-slow', { seconds: limits.seconds })),
      limits.seconds * 1000,
    );
    // The worker's own limit counts its heap alone; buffers and PDFium's memory show in the whole process.
    const watch = setInterval(() => {
      const grown = process.memoryUsage.rss() - atStart;
      if (grown > limits.megabytes * 1024 * 1024) stop(unreadable('too-much-memory'));
    }, WATCH_EVERY_MS);
    worker.once('message', answered);
    worker.once('error', failed);
    worker.postMessage(question);
  });
}
