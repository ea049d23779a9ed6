const DAY_MS = 24 * 3_600_000;

/**
 * Does a work once a day from tomorrow on, until it is told to stop. What fails is handed on, and the next day comes all
 * the same. Keeps no process alive.
 */
export function everyDay(work: () => Promise<void>, onFault: (fault: unknown) => void): () => void {
  const timer = setInterval(() => void work().catch(onFault), DAY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
