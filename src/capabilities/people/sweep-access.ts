import { aDayBefore } from '../../mail/waiting-mail.ts';
import { deleteOldMails } from '../../mail/waiting-mail-store.ts';
import { deleteForgotten, deleteOverflow } from './failure-store.ts';
import { deleteUnknownBrowsers } from './known-browser-store.ts';
import { browserUnknownBefore, endedBefore } from './lifetimes.ts';
import { deleteExpiredChallenges } from './passkey-challenge-store.ts';
import { deleteExpiredSignIns } from './pending-sign-in-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteExpiredVisits } from './provider-visit-store.ts';
import { forgottenBefore, MOST_FAILURES } from './sign-in-wait.ts';
import { deleteEndedSessions, deleteSpentLinks } from './store.ts';

/** How many rows went. */
export type SweptAccess = Readonly<
  Record<
    'sessions' | 'pending' | 'visits' | 'links' | 'browsers' | 'failures' | 'mails' | 'challenges',
    number
  >
>;

/**
 * Takes away what lets nobody in any more: ended sessions, sign-ins that were not finished, visits to the provider, links
 * that are used or expired, browsers that are not known any more, failures that are forgotten, challenges that nobody
 * answered. Mails that wait are swept where none is sent any more; else the rounds that send them take them away, after a
 * try. A batch at a time, each for itself, so that whoever signs in meanwhile waits for none.
 */
export async function sweepAccess(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  { areMailsSent }: { readonly areMailsSent: boolean },
): Promise<SweptAccess> {
  const now = clock();
  return {
    sessions: await untilNone(() => deleteEndedSessions(database, endedBefore(now))),
    pending: await deleteExpiredSignIns(database, now),
    links: await untilNone(() => deleteSpentLinks(database, now)),
    browsers: await untilNone(() => deleteUnknownBrowsers(database, browserUnknownBefore(now))),
    failures:
      (await untilNone(() => deleteForgotten(database, forgottenBefore(now)))) +
      (await untilNone(() => deleteOverflow(database, MOST_FAILURES))),
    mails: areMailsSent ? 0 : await deleteOldMails(database, aDayBefore(now)),
    challenges: await deleteExpiredChallenges(database, now),
    visits: await deleteExpiredVisits(database, now),
  };
}

async function untilNone(deleteSome: () => Promise<number>): Promise<number> {
  for (let gone = 0; ; ) {
    const more = await deleteSome();
    if (more === 0) return gone;
    gone += more;
  }
}
