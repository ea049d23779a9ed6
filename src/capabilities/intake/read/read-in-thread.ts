import { Worker } from 'node:worker_threads';
import { refuse } from '../../../kernel/result.ts';
import type { Answer, Question, ReadingLimits } from './reading.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

const WATCH_EVERY_MS = 50;

/** Beside this module stands the worker's: compiled in `dist`, as source when tests or Node itself run the source. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js',
  import.meta.url,
);

let idle: { readonly worker: Worker; readonly megabytes: number } | undefined;

/**
 * Reads, understands and checks a file as `readResult` does, in a worker thread that is stopped when it takes longer or
 * more memory than it may. A worker that read a file well is kept for the next one with the same bound of memory.
 */
export async function readInThread(question: Question, limits: ReadingLimits): Promise<Answer> {
  const worker = await takeWorker(limits);
  const answer = await ask(worker, question, limits);
  if ('ok' in answer && answer.ok) idle = { worker, megabytes: limits.megabytes };
  else await worker.terminate();
  return answer;
}

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

function ask(worker: Worker, question: Question, limits: ReadingLimits): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(deadline);
      clearInterval(watch);
      worker.off('message', end);
      worker.off('error', failed);
      resolve(answer);
    };
    const stop = (fault: Unreadable) => end(refuse(fault));
    const failed = (error: NodeJS.ErrnoException) => {
      const isMemory = error.code === 'ERR_WORKER_OUT_OF_MEMORY' || error instanceof RangeError;
      if (isMemory) stop(unreadable('too-much-memory'));
      else end({ internalError: error.stack ?? String(error) });
    };
    const deadline = setTimeout(
      () => stop(unreadable('too-slow', { seconds: limits.seconds })),
      limits.seconds * 1000,
    );
    // The worker's own limit counts its heap alone; buffers and PDFium's memory show in the whole process.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() > limits.megabytes * 1024 * 1024) stop(unreadable('too-much-memory'));
    }, WATCH_EVERY_MS);
    worker.once('message', end);
    worker.once('error', failed);
    worker.postMessage(question);
  });
}
