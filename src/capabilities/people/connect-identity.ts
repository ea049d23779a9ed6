import type { Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { Database } from '../../database/tables.ts';
import type { Identity } from '../../identity-provider/identity-provider.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import type { Actor } from '../audit/index.ts';
import { actByPassword } from './act-by-password.ts';
import { holdActing } from './acting-person.ts';
import { findConnection } from './find-identity.ts';
import type { Person } from './find-session.ts';
import { hideIdentity } from './hide-identity.ts';
import { deleteIdentities, insertIdentity } from './identity-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { PresentRefusal } from './present-password.ts';
import { deleteSessions } from './store.ts';

/** `elsewhere`: it opens another account already. `ended`: the session in which it was begun has, or is another's. */
export type ConnectRefusal = { readonly kind: 'elsewhere' | 'ended' };

/** Connects an identity to the account of the person who set out from this session; again changes nothing. */
export async function connectIdentity(
  { database, clock, sealing }: Pick<PeopleDesk, 'database' | 'clock' | 'sealing'>,
  given: {
    /** Whose session the browser has now; null for none. */
    readonly by: Person | null;
    readonly setOut: { readonly accountId: string; readonly sessionId: string };
    readonly identity: Identity;
  },
  record: Recording,
): Promise<Result<null, ConnectRefusal>> {
  const { by, setOut } = given;
  const { accountId } = setOut;
  const identity = await hideIdentity(sealing, given.identity);
  return database.transaction().execute(async (transaction): Promise<Result<null, ConnectRefusal>> => {
    const isSame = by?.accountId === accountId && by.sessionId === setOut.sessionId;
    if (!isSame || (await holdActing(transaction, by)) === null) return refuse({ kind: 'ended' });
    const now = clock();
    if (await insertIdentity(transaction, { ...identity, identityId: uuidv7(), accountId, now })) {
      const actor = { kind: 'account', accountId } as const;
      const done = { event: 'identity-connected', agencyId: null, subject: { accountId }, actor } as const;
      await record(transaction, { ...done, at: now });
      return ok(null);
    }
    const owner = await findConnection(transaction, identity);
    return owner?.accountId === accountId ? ok(null) : refuse({ kind: 'elsewhere' });
  });
}

/**
 * Disconnects an identity from one's own account, by the present password. All other sessions end, and sign-ins that wait
 * for the second factor: they may have been opened by it. `gone`: there is none such.
 */
export async function disconnectIdentity(
  desk: PeopleDesk,
  given: { readonly by: Person; readonly present: string; readonly identityId: string },
  record: Recording,
): Promise<Result<null, PresentRefusal | { readonly kind: 'gone' }>> {
  const { by, identityId } = given;
  const { accountId } = by;
  return actByPassword(desk, given, record, async (transaction) => {
    if ((await deleteIdentities(transaction, accountId, { only: identityId })) === 0)
      return refuse({ kind: 'gone' });
    await deleteSessions(transaction, accountId, { butNot: by.sessionId });
    await record(transaction, { agencyId: null, subject: { accountId }, at: desk.clock() });
    return ok(null);
  });
}

/**
 * Disconnects all that was connected under an account's former password: whoever knew it may have connected an identity
 * of theirs.
 */
export async function disconnectAll(
  transaction: Transaction<Database>,
  { accountId, at }: { readonly accountId: string; readonly at: Date },
  record: Recording,
): Promise<void> {
  if ((await deleteIdentities(transaction, accountId, 'all')) === 0) return;
  const actor: Actor = { kind: 'account', accountId };
  const subject = { accountId };
  await record(transaction, { event: 'identity-disconnected', agencyId: null, subject, actor, at });
}
