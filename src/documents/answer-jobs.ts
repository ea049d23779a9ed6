import { parentPort } from 'node:worker_threads';
import type { Answer } from './worker-pool.ts';

/** The worker's end of a pool: each job in, its file or its fault out. */
export function answerJobs<Job>(write: (job: Job) => Buffer | Promise<Buffer>): void {
  parentPort?.on('message', async (job: Job) => {
    parentPort?.postMessage(await answer(() => write(job)));
  });
}

async function answer(write: () => Buffer | Promise<Buffer>): Promise<Answer> {
  try {
    return { file: await write() };
  } catch (fault) {
    return { fault: fault instanceof Error ? fault.message : String(fault) };
  }
}
