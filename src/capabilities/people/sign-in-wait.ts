/**
 * What a failed sign-in counts against. `pair`: this name from this source; `name`: this name from anywhere; `source`:
 * this source under any name.
 */
export type Counted = 'pair' | 'name' | 'source';

export type Failures = { readonly count: number; readonly lastAt: Date };

/** Failures that cost nothing, and the longest wait in seconds after all others. */
const LIMITS: Readonly<Record<Counted, { readonly free: number; readonly longest: number }>> = {
  pair: { free: 4, longest: 15 * 60 },
  // Shared with people who did nothing wrong: an office behind one address, the owner of a name that others guess at.
  name: { free: 20, longest: 30 },
  source: { free: 40, longest: 30 },
};

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** The moment before which failures are forgotten. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - FORGOTTEN_AFTER_MS);

/** How many failures still count. */
export const countNow = (failures: Failures | null, now: Date): number =>
  failures === null || failures.lastAt < forgottenBefore(now) ? 0 : failures.count;

/**
 * Whole seconds that a further try has to wait after these failures, 0 for none: 1, 2, 4… up to the longest. A try that
 * has to wait is not looked at and makes nobody wait longer.
 */
export function secondsToWait(counted: Counted, failures: Failures | null, now: Date): number {
  const count = countNow(failures, now);
  const { free, longest } = LIMITS[counted];
  if (failures === null || count <= free) return 0;
  const wait = Math.min(2 ** Math.min(count - free - 1, 30), longest);
  return Math.max(0, Math.ceil((failures.lastAt.getTime() + wait * 1000 - now.getTime()) / 1000));
}

/**
 * What a sign-in is judged by. From a browser in which this person has signed in before only by its own failures, so
 * that nobody keeps a person out by failing under their name or beside them.
 */
export const countedFor = (isKnownBrowser: boolean): readonly Counted[] =>
  isKnownBrowser ? ['pair'] : ['pair', 'name', 'source'];
