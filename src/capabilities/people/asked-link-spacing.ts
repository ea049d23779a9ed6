const MINUTE_MS = 60_000;
const FIRST_MS = 5 * MINUTE_MS;
const LONGEST_MS = 6 * 60 * MINUTE_MS;

/**
 * Whether another mail may go to somebody who has these links from earlier mails, unused and not expired: 5 minutes after
 * the first, 10 after the second, then twice as long each time, up to 6 hours. Whoever types another's name fills no
 * mailbox by it, and whoever gets none has a link that works.
 */
export function mayMailAgain(madeAt: readonly Date[], now: Date): boolean {
  if (madeAt.length === 0) return true;
  const last = Math.max(...madeAt.map((moment) => moment.getTime()));
  const space = Math.min(FIRST_MS * 2 ** Math.min(madeAt.length - 1, 30), LONGEST_MS);
  return now.getTime() >= last + space;
}
