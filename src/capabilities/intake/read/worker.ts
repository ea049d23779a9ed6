import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../kernel/result.ts';
import type { Source } from '../source.ts';
import { readSource } from './read-source.ts';
import type { Unreadable } from './unreadable.ts';

/** What a worker is asked, and what it answers: a reading, or null where a reader failed in a way not foreseen. */
export type Question = { readonly bytes: Uint8Array; readonly fileName: string };
export type Answer = Result<Source, Unreadable> | null;

parentPort?.on('message', async ({ bytes, fileName }: Question) => {
  const answer: Answer = await readSource(bytes, fileName).catch(() => null);
  parentPort?.postMessage(answer);
});
