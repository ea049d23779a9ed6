import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import { deletePasskeys } from './passkey-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type PresentRefusal, tryPresentPassword } from './present-password.ts';
import { forgiveWrongPasswords } from './store.ts';

/**
 * `last`: without it the account would have no second factor, which takes the second factor itself
 * (`remove-second-factor.ts`). `gone`: the account has none of this id.
 */
export type RemovePasskeyRefusal = PresentRefusal | { readonly kind: 'last' | 'gone' };

/** Takes one of one's own passkeys away, by the present password. */
export async function removePasskey(
  desk: PeopleDesk,
  given: { readonly by: Person; readonly passkeyId: string; readonly present: string },
  record: Recording,
): Promise<Result<null, RemovePasskeyRefusal>> {
  const { by, passkeyId } = given;
  const { accountId } = by;
  const tried = await tryPresentPassword(desk, given, record);
  if (!tried.ok) return tried;
  return desk.database.transaction().execute(async (transaction) => {
    const still = await holdActing(transaction, by);
    if (still?.passwordHash !== tried.value.passwordHash) return refuse({ kind: 'ended' });
    await forgiveWrongPasswords(transaction, by.sessionId);
    const factor = await findSecondFactor(transaction, accountId);
    if (factor !== null && isLast(factor)) return refuse({ kind: 'last' });
    if ((await deletePasskeys(transaction, accountId, { only: passkeyId })) === 0)
      return refuse({ kind: 'gone' });
    await record(transaction, { agencyId: null, subject: { accountId }, at: desk.clock() });
    return ok(null);
  });
}

/** Whether an account that has a passkey would have no second factor without it. */
export const isLast = ({
  appSetUpAt,
  passkeys,
}: {
  readonly appSetUpAt: Date | null;
  readonly passkeys: number;
}): boolean => appSetUpAt === null && passkeys <= 1;
