import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { HiddenIdentity } from './hide-identity.ts';

/** Connects an identity to an account; false when it belongs to one already, this or another. */
export async function insertIdentity(
  transaction: Transaction<Database>,
  given: HiddenIdentity & { readonly identityId: string; readonly accountId: string; readonly now: Date },
): Promise<boolean> {
  const { issuer, fingerprint: subject, now: connected_at } = given;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account.identity')
    .values({
      ...{ identity_id: given.identityId, account_id: given.accountId },
      ...{ issuer, subject, connected_at, used_at: null },
    })
    .onConflict((conflict) => conflict.columns(['issuer', 'subject']).doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps that somebody has signed in by an identity. */
export async function noteIdentityUsed(
  transaction: Transaction<Database>,
  { identityId, accountId }: { readonly identityId: string; readonly accountId: string },
  used_at: Date,
): Promise<void> {
  await transaction
    .updateTable('account.identity')
    .set({ used_at })
    .where('account_id', '=', accountId)
    .where('identity_id', '=', identityId)
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
