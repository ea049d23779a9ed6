import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteSessions } from './store.ts';

/**
 * Ends sessions of a person's own: the one of this id, or all but that. False when none was open: another's id is as
 * good as none, and so is any when the session that asks has ended.
 */
export function endSessions(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  by: Person,
  which: { readonly only: string } | { readonly butNot: string },
  record: Recording,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    const { accountId } = by;
    if ((await holdActing(transaction, by)) === null) return false;
    if ((await deleteSessions(transaction, accountId, which)) === 0) return false;
    const subject = 'only' in which ? { accountId, sessionId: which.only } : { accountId };
    await record(transaction, { agencyId: null, subject, at: clock() });
    return true;
  });
}
