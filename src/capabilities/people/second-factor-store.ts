import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { deletePasskeys } from './passkey-store.ts';

/** Adds the app of a second factor; false when the account has one. */
export async function insertSecondFactor(
  transaction: Transaction<Database>,
  factor: {
    readonly accountId: string;
    readonly sealedSecret: string;
    readonly lastStep: bigint;
    readonly setUpAt: Date;
  },
): Promise<boolean> {
  const { accountId: account_id } = factor;
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account.second_factor')
    .values({
      account_id,
      sealed_secret: factor.sealedSecret,
      last_step: factor.lastStep,
      set_up_at: factor.setUpAt,
    })
    .onConflict((conflict) => conflict.column('account_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Adds recovery codes. */
export async function insertRecoveryCodes(
  transaction: Transaction<Database>,
  account_id: string,
  codeHashes: readonly string[],
): Promise<void> {
  await transaction
    .insertInto('account.recovery_code')
    .values(codeHashes.map((code_hash) => ({ account_id, code_hash })))
    .execute();
}

/** Takes the recovery codes of an account away. */
export async function deleteRecoveryCodes(
  transaction: Transaction<Database>,
  accountId: string,
): Promise<void> {
  await transaction.deleteFrom('account.recovery_code').where('account_id', '=', accountId).execute();
}

/** Takes a second factor away: the app, all passkeys, and the recovery codes; false when there was none. */
export async function deleteSecondFactor(
  transaction: Transaction<Database>,
  accountId: string,
): Promise<boolean> {
  await deleteRecoveryCodes(transaction, accountId);
  const { numDeletedRows } = await transaction
    .deleteFrom('account.second_factor')
    .where('account_id', '=', accountId)
    .executeTakeFirst();
  const passkeys = await deletePasskeys(transaction, accountId, 'all');
  return numDeletedRows === 1n || passkeys > 0;
}

/** Uses the code of a step; false when it, or one of a later step, was used already. */
export async function useStep(
  transaction: Transaction<Database>,
  accountId: string,
  step: bigint,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('account.second_factor')
    .set({ last_step: step })
    .where('account_id', '=', accountId)
    .where('last_step', '<', step)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Uses a recovery code up; false when there is none such, or no more. */
export async function useRecoveryCode(
  transaction: Transaction<Database>,
  accountId: string,
  codeHash: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('account.recovery_code')
    .where('account_id', '=', accountId)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}
