import type { Transaction } from 'kysely';
import { hashOf, randomToken } from '../../database/secret.ts';
import type { Database } from '../../database/tables.ts';
import { type LinkPurpose, linkExpiry } from './lifetimes.ts';
import { insertLink } from './link-store.ts';

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
