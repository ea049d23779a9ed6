import { Worker } from 'node:worker_threads';
import { refuse } from '../../../kernel/result.ts';
import { type Answer, BEGUN, type Question, type ReadingLimits } from './reading.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

const WATCH_EVERY_MS = 50;
/** A computer that is busy with other work gives a file its seconds of work late; longer than this nobody waits. */
export const WAITS_FOR_EACH_SECOND = 4;

/** Beside this module stands the worker's: compiled in `dist`, as source when tests or Node itself run the source. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

let idle: { readonly worker: Worker; readonly megabytes: number } | undefined;

/**
 * Reads, understands and checks a file as `readResult` does, in a worker thread that is stopped when it takes longer or
 * more memory than it may. A worker that came to an answer is kept for the next one with the same bound of memory.
 * Its time is the processor's, counted from when the worker is loaded and takes up the file, which `onBegun` is told:
 * neither a slow start nor other work of the computer is the file's fault.
 */
export async function readInThread(
  question: Question,
  limits: ReadingLimits,
  onBegun: () => void,
): Promise<Answer> {
  const worker = await takeWorker(limits);
  const { answer, isItsOwn } = await ask(worker, question, limits, onBegun);
  if (isItsOwn && 'ok' in answer) idle = { worker, megabytes: limits.megabytes };
  else await worker.terminate();
  return answer;
}

/** What comes of a question: the worker's own answer, or what is said of a worker that could not go on. */
type Outcome = { readonly answer: Answer; readonly isItsOwn: boolean };

async function takeWorker({ megabytes }: ReadingLimits): Promise<Worker> {
  const kept = idle;
  idle = undefined;
  if (kept?.megabytes === megabytes) return kept.worker;
  await kept?.worker.terminate();
  return startWorker(megabytes);
}

function startWorker(megabytes: number): Worker {
  // Part of the bound is for memory outside the heap: the file's own bytes and what is unpacked from it.
  const worker = new Worker(WORKER, {
    resourceLimits: { maxOldGenerationSizeMb: Math.round(megabytes * 0.75) },
  });
  // A worker may still fail after its last answer; that must not reach the process as an unhandled error.
  worker.on('error', () => {
    if (idle?.worker === worker) idle = undefined;
  });
  return worker;
}

function ask(
  worker: Worker,
  question: Question,
  limits: ReadingLimits,
  onBegun: () => void,
): Promise<Outcome> {
  return new Promise((resolve) => {
    const late = unreadable('too-slow', { seconds: limits.seconds });
    let begun: NodeJS.CpuUsage | undefined;
    let deadline: NodeJS.Timeout | undefined;
    const end = (outcome: Outcome) => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off('message', receive);
      worker.off('error', failed);
      resolve(outcome);
    };
    const receive = (message: Answer | typeof BEGUN) => {
      if (message !== BEGUN) return end({ answer: message, isItsOwn: true });
      begun = process.cpuUsage();
      deadline = setTimeout(() => stop(late), limits.seconds * WAITS_FOR_EACH_SECOND * 1000);
      onBegun();
    };
    const stop = (fault: Unreadable) => end({ answer: refuse(fault), isItsOwn: false });
    const failed = (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      if (isMemory) stop(unreadable('too-much-memory'));
      else end({ answer: { internalError: error.stack ?? String(error) }, isItsOwn: false });
    };
    // The worker's own limit counts its heap alone; buffers and PDFium's memory show in the whole process.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > limits.megabytes * 1024 * 1024) stop(unreadable('too-much-memory'));
      else if (begun && secondsSince(begun) > limits.seconds) stop(late);
    }, WATCH_EVERY_MS);
    worker.on('message', receive);
    worker.once('error', failed);
    worker.postMessage(question);
  });
}

/** The processor's time that this process has taken since, threads and all. */
function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000_000;
}
