import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { HiddenIdentity } from './hide-identity.ts';

/** An identity that opens an account. */
export type ConnectedIdentity = {
  readonly identityId: string;
  readonly issuer: string;
  readonly connectedAt: Date;
  /** When somebody last signed in by it; null for never. */
  readonly usedAt: Date | null;
};

/** An identity that is connected, and the account that it opens; null for none. */
export async function findConnection(
  database: Kysely<Database>,
  { issuer, fingerprint }: HiddenIdentity,
): Promise<{ readonly identityId: string; readonly accountId: string } | null> {
  const row = await database
    .selectFrom('account.identity')
    .select(['identity_id as identityId', 'account_id as accountId'])
    .where('issuer', '=', issuer)
    .where('subject', '=', fingerprint)
    .executeTakeFirst();
  return row ?? null;
}

/** What is connected to an account, the first one first. */
export async function listIdentities(
  database: Kysely<Database>,
  accountId: string,
): Promise<readonly ConnectedIdentity[]> {
  return database
    .selectFrom('account.identity')
    .select(['identity_id as identityId', 'issuer', 'connected_at as connectedAt', 'used_at as usedAt'])
    .where('account_id', '=', accountId)
    .orderBy('connected_at')
    .execute();
}
