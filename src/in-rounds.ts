import { setTimeout as delay } from 'node:timers/promises';

/**
 * Does a work again and again, with a pause after each time, until it is told to stop. What fails is handed on, and the
 * next round comes all the same. Stopping aborts the signal that the work is given, and waits for the round that is under
 * way. Keeps no process alive.
 */
export function inRounds(
  work: (stop: AbortSignal) => Promise<void>,
  { pauseMs, onFault }: { readonly pauseMs: number; readonly onFault: (fault: unknown) => void },
): () => Promise<void> {
  const stopping = new AbortController();
  const { signal } = stopping;
  const rounds = (async () => {
    while (!signal.aborted) {
      await work(signal).catch(onFault);
      await delay(pauseMs, null, { signal, ref: false }).catch(() => {});
    }
  })();
  return () => {
    stopping.abort();
    return rounds;
  };
}
