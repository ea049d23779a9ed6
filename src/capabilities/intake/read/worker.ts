import { parentPort } from 'node:worker_threads';
import { type Result, refuse } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import type { Corrections } from '../check/check-report.ts';
import { type Original, type ReadResult, readResult } from '../read-result.ts';
import { type Unreadable, unreadable } from './unreadable.ts';

/** What a worker is asked, and what it answers: a result, or the stack of an error that is a fault of ours. */
export type Question = {
  readonly original: Original;
  readonly rulebook: Rulebook;
  readonly corrections: Corrections;
};
export type Answer = Result<ReadResult, Unreadable> | { readonly internalError: string };

parentPort?.on('message', async ({ original, rulebook, corrections }: Question) => {
  const answer: Answer = await readResult(original, rulebook, corrections).catch(afterError);
  parentPort?.postMessage(answer);
});

/** Only what is nested without end exhausts the stack of calls; every other error that reaches here is ours. */
function afterError(error: unknown): Answer {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return refuse(unreadable('unsafe'));
  return { internalError: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
