import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Passkey } from './passkey.ts';

/** The passkeys of an account, the first added first. */
export async function findPasskeys(
  database: Kysely<Database>,
  accountId: string,
): Promise<readonly Passkey[]> {
  const rows = await database
    .selectFrom('account.passkey')
    .selectAll()
    .where('account_id', '=', accountId)
    .orderBy('added_at')
    .orderBy('passkey_id')
    .execute();
  return rows.map((row) => ({
    passkeyId: row.passkey_id,
    credentialId: row.credential_id,
    publicKey: row.public_key,
    counter: Number(row.counter),
    transports: row.transports,
    rpId: row.rp_id,
    name: row.name,
    addedAt: row.added_at,
    lastUsedAt: row.last_used_at,
  }));
}
