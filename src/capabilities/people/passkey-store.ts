import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Passkey } from './passkey.ts';

/** Adds a passkey; false when the device's key is somebody's already. */
export async function insertPasskey(
  transaction: Transaction<Database>,
  accountId: string,
  passkey: Omit<Passkey, 'lastUsedAt'>,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('account.passkey')
    .values({
      passkey_id: passkey.passkeyId,
      account_id: accountId,
      credential_id: passkey.credentialId,
      public_key: passkey.publicKey,
      counter: BigInt(passkey.counter),
      transports: [...passkey.transports],
      rp_id: passkey.rpId,
      name: passkey.name,
      added_at: passkey.addedAt,
      last_used_at: null,
    })
    .onConflict((conflict) => conflict.column('credential_id').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Keeps when a passkey was used, and how often the device says it was. */
export async function updatePasskeyUse(
  transaction: Transaction<Database>,
  passkeyId: string,
  { counter, now }: { readonly counter: number; readonly now: Date },
): Promise<void> {
  await transaction
    .updateTable('account.passkey')
    .set({ counter: BigInt(counter), last_used_at: now })
    .where('passkey_id', '=', passkeyId)
    .execute();
}

/** Takes passkeys of an account away: one, or all; gives how many there were. */
export async function deletePasskeys(
  transaction: Transaction<Database>,
  accountId: string,
  which: { readonly only: string } | 'all',
): Promise<number> {
  const { numDeletedRows } = await transaction
    .deleteFrom('account.passkey')
    .where('account_id', '=', accountId)
    .$if(which !== 'all', (gone) => gone.where('passkey_id', '=', (which as { only: string }).only))
    .executeTakeFirst();
  return Number(numDeletedRows);
}
