import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { actByPassword } from './act-by-password.ts';
import { findPasskeys } from './find-passkeys.ts';
import { findSecondFactor } from './find-second-factor.ts';
import type { Person } from './find-session.ts';
import type { Passkey } from './passkey.ts';
import { deletePasskeys } from './passkey-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { PresentRefusal } from './present-password.ts';
import type { RelyingParty } from './relying-party.ts';

/**
 * `last`: without it the account would have no second factor that works here, which takes the second factor itself
 * (`remove-second-factor.ts`). `gone`: the account has none of this id.
 */
export type RemovePasskeyRefusal = PresentRefusal | { readonly kind: 'last' | 'gone' };

/** Takes one of one's own passkeys away, by the present password. */
export async function removePasskey(
  desk: PeopleDesk,
  given: {
    readonly by: Person;
    readonly passkeyId: string;
    readonly present: string;
    /** Where passkeys can be used; null where they cannot. */
    readonly relyingParty: RelyingParty | null;
  },
  record: Recording,
): Promise<Result<null, RemovePasskeyRefusal>> {
  const { by, passkeyId } = given;
  const { accountId } = by;
  return actByPassword(
    desk,
    given,
    record,
    async (transaction): Promise<Result<null, RemovePasskeyRefusal>> => {
      const factor = await findSecondFactor(transaction, accountId);
      const having = {
        hasApp: factor?.appSetUpAt != null,
        passkeys: await findPasskeys(transaction, accountId),
      };
      if (isLast(passkeyId, having, given.relyingParty)) return refuse({ kind: 'last' });
      if ((await deletePasskeys(transaction, accountId, { only: passkeyId })) === 0)
        return refuse({ kind: 'gone' });
      await record(transaction, { agencyId: null, subject: { accountId }, at: desk.clock() });
      return ok(null);
    },
  );
}

/**
 * Whether an account would be without a second factor that works here once a passkey is removed. One that was made under
 * another address works there alone; of those that work nowhere here all but the last may go.
 */
export function isLast(
  passkeyId: string,
  { hasApp, passkeys }: { readonly hasApp: boolean; readonly passkeys: readonly Passkey[] },
  relyingParty: Pick<RelyingParty, 'rpId'> | null,
): boolean {
  const removed = passkeys.find((each) => each.passkeyId === passkeyId);
  if (hasApp || removed === undefined) return false;
  const left = passkeys.filter((each) => each !== removed);
  const worksHere = ({ rpId }: Passkey) => rpId === relyingParty?.rpId;
  return left.length === 0 || (worksHere(removed) && !left.some(worksHere));
}
