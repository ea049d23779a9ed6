import type { Identity } from '../../identity-provider/identity-provider.ts';
import { type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findAccount } from './find-account.ts';
import { findConnection } from './find-identity.ts';
import { hideIdentity } from './hide-identity.ts';
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
export async function signInByIdentity(
  { database, clock, sealing }: Pick<PeopleDesk, 'database' | 'clock' | 'sealing'>,
  given: { readonly identity: Identity; readonly browser: SigningBrowser },
  record: Recording,
): Promise<Result<SignedIn, IdentityRefusal>> {
  const { browser } = given;
  const identity = await hideIdentity(sealing, given.identity);
  return database.transaction().execute(async (transaction): Promise<Result<SignedIn, IdentityRefusal>> => {
    const connection = await findConnection(transaction, identity);
    if (connection === null) return refuse({ kind: 'unknown' });
    const { identityId, accountId } = connection;
    const account = await findAccount(transaction, { accountId }, 'hold');
    // Disconnected meanwhile, which holds the account, too.
    const still = await findConnection(transaction, identity);
    if (account === null || still?.identityId !== identityId) return refuse({ kind: 'unknown' });
    if (account.isDisabled) return refuse({ kind: 'disabled' });
    const now = clock();
    const entered = await letIn(transaction, { ...connection, browser, now }, record);
    if (entered.ok) await noteIdentityUsed(transaction, connection, now);
    return entered;
  });
}
