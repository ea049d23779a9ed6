/**
 * What a failed sign-in counts against. `own`: this name tried from this source, or in this known browser of its person;
 * `name`: this name from anywhere; `source`: this source under any name.
 */
export type Counted = 'own' | 'name' | 'source';

export type Failures = { readonly count: number; readonly lastAt: Date };

/** Failures of one's own that cost nothing, and the longest wait in seconds after all others. */
const FREE = 4;
const LONGEST = 15 * 60;

/** Failures after which others guess under a name or from a source: from then on the first of one's own costs, too. */
const BESET_AFTER = { name: 20, source: 40 } as const;

/** The shortest wait in seconds after a failure of one's own under a name or from a source that is beset. */
export const BESET_WAIT = 30;

/**
 * Whether a failure that was counted just now is one to be told: the first of one's own after which a further try waits, or
 * the first by which the name is beset. Under a beset name no other is, so that no more than five are told of a name,
 * however many networks guess, until it has been left alone for a day; and one of each known browser.
 */
export const beginsWait = ({ own, name = 0 }: Readonly<Partial<Record<Counted, number>>>): boolean =>
  name === BESET_AFTER.name + 1 || (own === FREE + 1 && name <= BESET_AFTER.name);

const FORGOTTEN_AFTER_MS = 24 * 3_600_000;

/** The moment before which failures are forgotten. */
export const forgottenBefore = (now: Date): Date => new Date(now.getTime() - FORGOTTEN_AFTER_MS);

/**
 * Most rows of failures that are kept; of more the oldest go. Who wants a row forgotten by that has to have tens of
 * thousands of passwords compared first, minutes of all that a server can do, and gains the free tries alone.
 */
export const MOST_FAILURES = 100_000;

/** How many failures still count. */
export const countNow = (failures: Failures | null, now: Date): number =>
  failures === null || failures.lastAt < forgottenBefore(now) ? 0 : failures.count;

/**
 * Whole seconds that a further try has to wait, 0 for none: after failures of one's own 1, 2, 4… up to the longest. A try
 * that has to wait is not looked at and makes nobody wait longer. What others do, as many as they are, can put off nobody
 * who has not failed, and each further try of one who has by no more than `BESET_WAIT` after their own last failure.
 */
export function secondsToWait(found: Readonly<Partial<Record<Counted, Failures>>>, now: Date): number {
  const { own } = found;
  const count = countNow(own ?? null, now);
  if (own === undefined || count === 0) return 0;
  const growing = count <= FREE ? 0 : Math.min(2 ** Math.min(count - FREE - 1, 30), LONGEST);
  const isBeset = (['name', 'source'] as const).some(
    (counted) => countNow(found[counted] ?? null, now) > BESET_AFTER[counted],
  );
  const wait = isBeset ? Math.max(growing, BESET_WAIT) : growing;
  return Math.max(0, Math.ceil((own.lastAt.getTime() + wait * 1000 - now.getTime()) / 1000));
}
