import type { Transaction } from 'kysely';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { findAccount } from './find-account.ts';
import { type LinkPurpose, linkExpiry } from './lifetimes.ts';
import type { PeopleDesk } from './people-desk.ts';
import { insertLink } from './store.ts';

/** A link by which a person chooses a password: the token in its address, and when it ends. Handed over, kept nowhere. */
export type MadeLink = { readonly token: string; readonly expiresAt: Date };

/** Makes a link within an act that has a reason to. */
export async function makeLinkWithin(
  transaction: Transaction<Database>,
  given: { readonly accountId: string; readonly purpose: LinkPurpose; readonly now: Date },
): Promise<MadeLink> {
  const { accountId, purpose, now } = given;
  const token = randomToken();
  const expiresAt = linkExpiry(purpose, now);
  await insertLink(transaction, { tokenHash: hashOf(token), accountId, purpose, madeAt: now, expiresAt });
  return { token, expiresAt };
}

/** `disabled`: whoever may not sign in needs no password. */
export type MakeLinkRefusal = { readonly kind: 'no-such-account' } | { readonly kind: 'disabled' };

/** A link for a person who has lost password or link, made at the console: whoever is there may do anything. */
export function makeLinkAtConsole(
  { database, clock }: Omit<PeopleDesk, 'passwords'>,
  signInName: string,
  record: Recording,
): Promise<Result<MadeLink, MakeLinkRefusal>> {
  return database.transaction().execute(async (transaction) => {
    const account = await findAccount(transaction, { signInName }, 'hold');
    if (account === null) return refuse({ kind: 'no-such-account' });
    if (account.isDisabled) return refuse({ kind: 'disabled' });
    const now = clock();
    const { accountId } = account;
    const purpose = account.passwordHash === null ? 'invitation' : 'reset';
    const link = await makeLinkWithin(transaction, { accountId, purpose, now });
    await record(transaction, { agencyId: null, subject: { accountId }, at: now });
    return ok(link);
  });
}
