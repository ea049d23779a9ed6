import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type PresentRefusal, tryPresentPassword } from './present-password.ts';
import { forgiveWrongPasswords } from './store.ts';

/**
 * An act of somebody in a session upon their own account, by the present password. It is done in one transaction, in which
 * nobody chooses another password; wrong ones given before are forgiven.
 */
export async function actByPassword<Outcome, Refusal>(
  desk: PeopleDesk,
  given: { readonly by: Person; readonly present: string },
  record: Recording,
  act: (transaction: Transaction<Database>) => Promise<Result<Outcome, Refusal>>,
): Promise<Result<Outcome, Refusal | PresentRefusal>> {
  const { by } = given;
  const tried = await tryPresentPassword(desk, given, record);
  if (!tried.ok) return tried;
  return desk.database
    .transaction()
    .execute(async (transaction): Promise<Result<Outcome, Refusal | PresentRefusal>> => {
      const still = await holdActing(transaction, by);
      if (still?.passwordHash !== tried.value.passwordHash) return refuse({ kind: 'ended' });
      await forgiveWrongPasswords(transaction, by.sessionId);
      return act(transaction);
    });
}
