import type { Transaction } from 'kysely';
import { hashOf } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findSecondFactor } from './find-second-factor.ts';
import { pendingExpiry } from './lifetimes.ts';
import { openSession, type SignedIn, type SigningBrowser } from './open-session.ts';
import { insertPendingSignIn } from './pending-sign-in-store.ts';
import { newPendingToken } from './pending-token.ts';

/** The account asks for a second factor as well (`finish-sign-in.ts`), for which the browser gets this token. */
export type SecondStep = { readonly kind: 'second-step'; readonly pendingToken: string };

/** Opens a session for somebody whose first step was right, unless the account has a second factor. */
export async function letIn(
  transaction: Transaction<Database>,
  given: {
    readonly accountId: string;
    /** By which identity; null for the password. */
    readonly identityId: string | null;
    readonly browser: SigningBrowser;
    readonly now: Date;
  },
  record: Recording,
): Promise<Result<SignedIn, SecondStep>> {
  const { accountId, now } = given;
  if ((await findSecondFactor(transaction, accountId)) === null)
    return ok(await openSession(transaction, given, record));
  const pendingToken = newPendingToken(given.identityId);
  const pending = { tokenHash: hashOf(pendingToken), accountId, expiresAt: pendingExpiry(now), now };
  await insertPendingSignIn(transaction, pending);
  return refuse({ kind: 'second-step', pendingToken });
}
