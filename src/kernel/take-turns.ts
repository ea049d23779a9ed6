/** Does a party's work in its turn; null, with nothing done, when too much of that party waits already. */
export type Turns = <T>(party: string, work: () => Promise<T>) => Promise<T | null>;

/**
 * Works of many parties, `atOnce` of them at the same time. Parties take turns, each with its works in order: however
 * many works one of them brings, another waits for no more than one of each. `mostWaiting`: works of a party that wait.
 */
export function takeTurns({
  atOnce,
  mostWaiting,
}: {
  readonly atOnce: number;
  readonly mostWaiting: number;
}): Turns {
  /** What waits, by party; the party that is next stands first. */
  const waiting = new Map<string, (() => void)[]>();
  let working = 0;

  const next = (): void => {
    const [first] = waiting;
    if (first === undefined || working >= atOnce) return;
    const [party, [begin, ...others]] = first;
    waiting.delete(party);
    if (others.length > 0) waiting.set(party, others);
    working += 1;
    begin?.();
  };

  return async (party, work) => {
    const before = waiting.get(party) ?? [];
    if (before.length >= mostWaiting) return null;
    await new Promise<void>((begin) => {
      waiting.set(party, [...before, begin]);
      next();
    });
    try {
      return await work();
    } finally {
      working -= 1;
      next();
    }
  };
}
