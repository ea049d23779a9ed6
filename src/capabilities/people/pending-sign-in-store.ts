import type { Kysely, Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Keeps that somebody has given the right password; what has expired of the account goes. */
export async function insertPendingSignIn(
  transaction: Transaction<Database>,
  pending: {
    readonly tokenHash: string;
    readonly accountId: string;
    readonly expiresAt: Date;
    readonly now: Date;
  },
): Promise<void> {
  await transaction
    .deleteFrom('access.pending_sign_in')
    .where('account_id', '=', pending.accountId)
    .where('expires_at', '<=', pending.now)
    .execute();
  await transaction
    .insertInto('access.pending_sign_in')
    .values({
      token_hash: pending.tokenHash,
      account_id: pending.accountId,
      expires_at: pending.expiresAt,
    })
    .execute();
}

/** Counts a code given for a pending sign-in; false when it has ended or has had its `most`. */
export async function countCode(
  database: Kysely<Database>,
  tokenHash: string,
  most: number,
): Promise<boolean> {
  const { numUpdatedRows } = await database
    .updateTable('access.pending_sign_in')
    .set((pending) => ({ tries: pending('tries', '+', 1) }))
    .where('token_hash', '=', tokenHash)
    .where('tries', '<', most)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** False when it has ended already. */
export async function deletePendingSignIn(
  transaction: Transaction<Database>,
  tokenHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('access.pending_sign_in')
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Ends everything that is pending for an account. */
export async function deletePendingSignIns(
  transaction: Transaction<Database>,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('access.pending_sign_in').where('account_id', '=', accountId).execute();
}

/** Takes away what has expired; gives how many went. */
export async function deleteExpiredSignIns(database: Kysely<Database>, now: Date): Promise<number> {
  const { numDeletedRows } = await database
    .deleteFrom('access.pending_sign_in')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
