import { isDeepStrictEqual } from 'node:util';
import { parentPort } from 'node:worker_threads';
import { refuse } from '../../../kernel/result.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { readResult } from '../read-result.ts';
import { type Answer, BEGUN, type Question } from './reading.ts';
import { unreadable } from './unreadable.ts';

parentPort?.on('message', async ({ original, rulebook, corrections }: Question) => {
  parentPort?.postMessage(BEGUN);
  const answer: Answer = await readResult(original, sameAsBefore(rulebook), corrections).catch(afterError);
  parentPort?.postMessage(answer);
});

let lastRulebook: Rulebook | undefined;

/** Each message brings a copy of its rulebook; for the same one, what was once worked out from it stays known. */
function sameAsBefore(rulebook: Rulebook): Rulebook {
  if (lastRulebook && isDeepStrictEqual(rulebook, lastRulebook)) return lastRulebook;
  lastRulebook = rulebook;
  return rulebook;
}

/** Only what is nested without end exhausts the stack of calls; every other error that reaches here is ours. */
function afterError(error: unknown): Answer {
  if (error instanceof RangeError && /call stack/i.test(error.message)) return refuse(unreadable('unsafe'));
  return { internalError: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
