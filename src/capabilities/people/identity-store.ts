import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Identity } from '../../identity-provider/identity-provider.ts';

/** Connects an identity to an account; false when it belongs to one already, this or another. */
export async function insertIdentity(
  transaction: Transaction<Database>,
  given: Identity & { readonly identityId: string; readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  const { identityId: identity_id, accountId: account_id, issuer, subject, now: connected_at } = given;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account.identity')
    .values({ identity_id, account_id, issuer, subject, connected_at, used_at: null })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

export async function noteIdentityUsed(
  transaction: Transaction<Database>,
  { issuer, subject }: Identity,
  used_at: Date,
): Promise<void> {
  await transaction
    .updateTable('account.identity')
    .set({ used_at })
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .execute();
}

/** Disconnects identities of an account, one or all; gives how many there were. */
export async function deleteIdentities(
  database: Kysely<Database>,
  accountId: string,
  which: { readonly only: string } | 'all',
): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('account.identity')
    .where('account_id', '=', accountId)
    .$if(which !== 'all', (one) => one.where('identity_id', '=', (which as { only: string }).only))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
