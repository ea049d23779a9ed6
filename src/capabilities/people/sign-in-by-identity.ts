import type { Identity } from '../../identity-provider/identity-provider.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findAccount } from './find-account.ts';
import { findAccountOfIdentity } from './find-identity.ts';
import { noteIdentityUsed } from './identity-store.ts';
import { letIn, type SecondStep } from './let-in.ts';
import type { SignedIn, SigningBrowser } from './open-session.ts';
import type { PeopleDesk } from './people-desk.ts';

/** `unknown`: no account is connected to it. `disabled`: one is, and nobody may sign in to it. */
export type IdentityRefusal = SecondStep | { readonly kind: 'unknown' | 'disabled' };

/**
 * Opens a session for whoever the provider knows as this identity. Only an identity that was connected by the account's
 * password counts: no name and no address is compared. An account's second factor is still asked for.
 */
export function signInByIdentity(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  given: { readonly identity: Identity; readonly browser: SigningBrowser },
  record: Recording,
): Promise<Result<SignedIn, IdentityRefusal>> {
  const { identity, browser } = given;
  return database.transaction().execute(async (transaction): Promise<Result<SignedIn, IdentityRefusal>> => {
    const accountId = await findAccountOfIdentity(transaction, identity);
    if (accountId === null) return refuse({ kind: 'unknown' });
    const account = await findAccount(transaction, { accountId }, 'hold');
    // Disconnected meanwhile, which holds the account, too.
    if (account === null || (await findAccountOfIdentity(transaction, identity)) !== accountId)
      return refuse({ kind: 'unknown' });
    if (account.isDisabled) return refuse({ kind: 'disabled' });
    const now = clock();
    await noteIdentityUsed(transaction, identity, now);
    return letIn(transaction, { accountId, browser, now }, record);
  });
}
