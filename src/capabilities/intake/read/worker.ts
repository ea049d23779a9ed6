import { parentPort } from 'node:worker_threads';
import type { Result } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Corrections } from '../check/check-report.ts';
import { type Original, type ReadResult, readResult } from '../read-result.ts';
import type { Unreadable } from './unreadable.ts';

/** What a worker is asked, and what it answers: a result, or null where a reader failed in a way not foreseen. */
export type Question = {
  readonly original: Original;
  readonly rulebook: Rulebook;
  readonly corrections: Corrections;
};
export type Answer = Result<ReadResult, Unreadable> | null;

parentPort?.on('message', async ({ original, rulebook, corrections }: Question) => {
  const answer: Answer = await readResult(original, rulebook, corrections).catch(() => null);
  parentPort?.postMessage(answer);
});
