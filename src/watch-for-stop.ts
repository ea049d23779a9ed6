import { constants } from 'node:os';

const LOOK_EVERY_MS = 500;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

export type StopCause = (typeof SIGNALS)[number] | 'parent-ended';

export type Stop = {
  /** Aborted when a stop is asked for. */
  readonly signal: AbortSignal;
  /** Fulfilled then. */
  readonly asked: Promise<StopCause>;
  /** From now on a signal does what it does by itself. */
  readonly forget: () => void;
};

/**
 * Notices Ctrl-C, a polite kill or the terminal's end. Further signals change nothing: npm passes on a Ctrl-C that the
 * terminal has sent us already, and stopping takes a bounded time.
 *
 * A kill of npm ends npm's shell but never reaches us, so below npm the loss of our parent asks us to stop as well.
 */
export function watchForStop(): Stop {
  const { promise: asked, resolve } = Promise.withResolvers<StopCause>();
  const controller = new AbortController();
  const ask = (cause: StopCause): void => {
    resolve(cause);
    controller.abort();
  };
  for (const signal of SIGNALS) process.on(signal, ask);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) ask('parent-ended');
  }, LOOK_EVERY_MS).unref();
  if (process.env.npm_lifecycle_event === undefined) clearInterval(watch);
  return {
    signal: controller.signal,
    asked,
    forget: () => {
      for (const signal of SIGNALS) process.off(signal, ask);
      clearInterval(watch);
    },
  };
}

/** The exit code of a work that was stopped: 128 and the number of the signal, as shells have it. */
export function stopCode(cause: StopCause): number {
  return 128 + constants.signals[cause === 'parent-ended' ? 'SIGHUP' : cause];
}
