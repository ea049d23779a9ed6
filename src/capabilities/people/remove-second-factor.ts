import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type PresentRefusal, refuseTry, tryPresentPassword } from './present-password.ts';
import { proveSecondFactor, type TypedProof } from './prove-second-factor.ts';
import type { RelyingParty } from './relying-party.ts';
import { deleteSecondFactor } from './second-factor-store.ts';
import { forgiveWrongPasswords } from './store.ts';

/** `code`: the second factor was wrong. `key-lost`: only a recovery code can be looked at here. `gone`: there is none. */
export type RemoveRefusal = PresentRefusal | { readonly kind: 'code' | 'key-lost' | 'gone' };

/** Switches one's own second factor off, app and passkeys alike, by the present password and the second factor itself. */
export async function removeOwnSecondFactor(
  desk: PeopleDesk,
  given: {
    readonly by: Person;
    readonly present: string;
    readonly typed: TypedProof;
    /** Where passkeys can be used; absent or null where they cannot. */
    readonly relyingParty?: RelyingParty | null;
  },
  record: Recording,
): Promise<Result<null, RemoveRefusal>> {
  const { by, typed } = given;
  const { accountId } = by;
  const tried = await tryPresentPassword(desk, given, record);
  if (!tried.ok) return tried;
  const { passwordHash } = tried.value;
  const removed = await desk.database
    .transaction()
    .execute(async (transaction): Promise<Result<null, RemoveRefusal>> => {
      const still = await holdActing(transaction, by);
      if (still?.passwordHash !== passwordHash) return refuse({ kind: 'ended' });
      const now = desk.clock();
      if ((await findSecondFactor(transaction, accountId)) === null) return refuse({ kind: 'gone' });
      const proof = await proveSecondFactor(transaction, desk.sealing, {
        ...{ accountId, typed, now, holder: by },
        relyingParty: given.relyingParty ?? null,
      });
      if (proof === 'wrong') return refuse({ kind: 'code' });
      if (proof === 'key-lost') return refuse({ kind: proof });
      await forgiveWrongPasswords(transaction, by.sessionId);
      await deleteSecondFactor(transaction, accountId);
      if (proof === 'recovery-code')
        await record(transaction, {
          event: 'recovery-code-used',
          agencyId: null,
          subject: { accountId },
          at: now,
        });
      await record(transaction, { agencyId: null, subject: { accountId }, at: now });
      return ok(null);
    });
  if (removed.ok || removed.refusal.kind !== 'code') return removed;
  const refused = await refuseTry(desk, { by, tried: tried.value.tried }, record);
  return refused.refusal.kind === 'ended' ? refused : removed;
}
