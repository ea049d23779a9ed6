import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { holdActing } from './acting-person.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import type { PeopleDesk } from './people-desk.ts';
import { type PresentRefusal, refuseTry, tryPresentPassword } from './present-password.ts';
import { proveSecondFactor, type TypedProof } from './prove-second-factor.ts';
import type { RelyingParty } from './relying-party.ts';
import { forgiveWrongPasswords } from './store.ts';

/** `code`: the second factor was wrong. `key-lost`: only a recovery code can be looked at here. `gone`: there is none. */
export type BothStepsRefusal = PresentRefusal | { readonly kind: 'code' | 'key-lost' | 'gone' };

/** What somebody in a session gives to show both steps once more. */
export type BothSteps = {
  readonly by: Person;
  readonly present: string;
  readonly typed: TypedProof;
  /** Where passkeys can be used; absent or null where they cannot. */
  readonly relyingParty?: RelyingParty | null;
};

/** An act upon one's own second factor, by the present password and the second factor itself; recorded with it. */
export async function actByBothSteps<Outcome>(
  desk: PeopleDesk,
  given: BothSteps,
  record: Recording,
  act: (transaction: Transaction<Database>) => Promise<Outcome>,
): Promise<Result<Outcome, BothStepsRefusal>> {
  const { by, typed } = given;
  const { accountId } = by;
  const tried = await tryPresentPassword(desk, given, record);
  if (!tried.ok) return tried;
  const { passwordHash } = tried.value;
  const acted = await desk.database
    .transaction()
    .execute(async (transaction): Promise<Result<Outcome, BothStepsRefusal>> => {
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
      const outcome = await act(transaction);
      const done = { agencyId: null, subject: { accountId }, at: now };
      if (proof === 'recovery-code') await record(transaction, { ...done, event: 'recovery-code-used' });
      await record(transaction, done);
      return ok(outcome);
    });
  if (acted.ok || acted.refusal.kind !== 'code') return acted;
  const refused = await refuseTry(desk, { by, tried: tried.value.tried }, record);
  return refused.refusal.kind === 'ended' ? refused : acted;
}
