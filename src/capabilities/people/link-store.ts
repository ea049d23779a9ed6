import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { LinkPurpose } from './lifetimes.ts';

/**
 * Adds a link; earlier ones of the account that nobody used are void from then on. Not by one that was asked for under a
 * name: whoever types it would keep its person from using theirs.
 */
export async function insertLink(
  transaction: Transaction<Database>,
  link: {
    readonly tokenHash: string;
    readonly accountId: string;
    readonly purpose: LinkPurpose;
    readonly madeAt: Date;
    readonly expiresAt: Date;
  },
): Promise<void> {
  if (link.purpose !== 'forgotten') await voidLinks(transaction, link.accountId);
  await transaction
    .insertInto('access.link')
    .values({
      token_hash: link.tokenHash,
      account_id: link.accountId,
      purpose: link.purpose,
      made_at: link.madeAt,
      expires_at: link.expiresAt,
      used_at: null,
    })
    .execute();
}

export async function voidLinks(transaction: Transaction<Database>, accountId: string): Promise<void> {
  await transaction
    .deleteFrom('access.link')
    .where('account_id', '=', accountId)
    .where('used_at', 'is', null)
    .execute();
}

/** False when it was used already. */
export async function markLinkUsed(
  transaction: Transaction<Database>,
  tokenHash: string,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('access.link')
    .set({ used_at: now })
    .where('token_hash', '=', tokenHash)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
