import type { Recording } from '../audit/acts.ts';
import type { PeopleDesk } from './people-desk.ts';
import { deleteSessions } from './store.ts';

/**
 * Ends sessions of a person's own: the one of this id, or all but that. False when none was open: another's id is as
 * good as none.
 */
export function endSessions(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  accountId: string,
  which: { readonly only: string } | { readonly butNot: string },
  record: Recording,
): Promise<boolean> {
  return database.transaction().execute(async (transaction) => {
    if ((await deleteSessions(transaction, accountId, which)) === 0) return false;
    const subject = 'only' in which ? { accountId, sessionId: which.only } : { accountId };
    await record(transaction, { agencyId: null, subject, at: clock() });
    return true;
  });
}
