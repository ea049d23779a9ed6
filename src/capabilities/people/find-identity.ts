import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Identity } from '../../identity-provider/identity-provider.ts';

/** An identity that opens an account. Its subject is shown to nobody: it may be a number of the person. */
export type ConnectedIdentity = {
  readonly identityId: string;
  readonly issuer: string;
  readonly connectedAt: Date;
  /** When somebody last signed in by it; null for never. */
  readonly usedAt: Date | null;
};

/** The account that an identity is connected to; null for none. */
export async function findAccountOfIdentity(
  database: Kysely<Database>,
  { issuer, subject }: Identity,
): Promise<string | null> {
  const row = await database
    .selectFrom('account.identity')
    .select('account_id')
    .where('issuer', '=', issuer)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return row?.account_id ?? null;
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
