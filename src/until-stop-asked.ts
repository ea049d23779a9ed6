const LOOK_EVERY_MS = 500;

/**
 * Fulfilled by Ctrl-C, a polite kill or the terminal's end. Further signals change nothing: npm passes on a Ctrl-C
 * that the terminal has sent us already, and stopping takes a bounded time.
 *
 * A kill of npm ends npm's shell but never reaches us, so below npm the loss of our parent asks us to stop as well.
 */
export function untilStopAsked(): Promise<'signal' | 'parent-ended'> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
      process.on(signal, () => resolve('signal'));
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    const watch = setInterval(() => {
      if (process.ppid === parent) return;
      clearInterval(watch);
      resolve('parent-ended');
    }, LOOK_EVERY_MS).unref();
  });
}
