import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findAccount } from './find-account.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { countWrongPassword, deleteSessions } from './store.ts';

/** `wrong`: what was given. `ended`: the session has, perhaps since what was given was wrong too often. */
export type PresentRefusal = { readonly kind: 'wrong' | 'ended' };

/** A password that was right, and which try in this session it was. */
export type PresentPassword = { readonly passwordHash: string; readonly tried: number };

/** Wrong tries after which the session ends: whoever has stolen it guesses no further. */
const MOST_WRONG = 5;

type Given = { readonly by: Person; readonly present: string };

/** Looks at the present password of somebody in a session. A try is counted as wrong before it is looked at. */
export async function tryPresentPassword(
  desk: PeopleDesk,
  { by, present }: Given,
  record: Recording,
): Promise<Result<PresentPassword, PresentRefusal>> {
  const tried = await countWrongPassword(desk.database, by.sessionId, MOST_WRONG);
  const account = await findAccount(desk.database, { accountId: by.accountId });
  if (tried === null || account === null || account.passwordHash === null) return refuse({ kind: 'ended' });
  const { passwordHash } = account;
  if (await desk.passwords.verify(passwordHash, present)) return ok({ passwordHash, tried });
  return refuseTry(desk, { by, tried }, record);
}

/** Refuses what was wrong; the last time that may be, the session ends. */
export async function refuseTry(
  { database, clock }: PeopleDesk,
  { by, tried }: { readonly by: Person; readonly tried: number },
  record: Recording,
): Promise<{ readonly ok: false; readonly refusal: PresentRefusal }> {
  if (tried < MOST_WRONG) return refuse({ kind: 'wrong' });
  const { accountId, sessionId } = by;
  return database.transaction().execute(async (transaction) => {
    await deleteSessions(transaction, accountId, { only: sessionId });
    const subject = { accountId, sessionId };
    await record(transaction, { event: 'session-ended', agencyId: null, subject, at: clock() });
    return refuse({ kind: 'ended' });
  });
}
