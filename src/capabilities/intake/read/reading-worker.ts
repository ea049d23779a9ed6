import { parentPort } from 'node:worker_threads';
import { refuse } from '../../../kernel/result.ts';
import { readResult } from '../read-result.ts';
import { type Answer, BEGUN, type Question } from './reading.ts';
import { unreadable } from './unreadable.ts';

parentPort?.on('message', async ({ original, rulebook, corrections }: Question) => {
  parentPort?.postMessage(BEGUN);
  const answer: Answer = await readResult(original, rulebook, corrections).catch(afterError);
  parentPort?.postMessage(answer);
});

/** Only what is nested without end exhausts the stack of calls; every other error that reaches here is ours. */
function afterError(error: unknown): Answer {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return refuse(unreadable('unsafe'));
  return { internalError: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
