import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Deed, Recording } from '../audit/acts.ts';
import type { Membership } from './role.ts';

/** Records an act upon an account as a whole in the log of each agency that it belongs to. */
export async function recordUpon(
  transaction: Transaction<Database>,
  memberships: readonly Membership[],
  deed: Omit<Deed, 'agencyId'>,
  record: Recording,
): Promise<void> {
  for (const agencyId of memberships.map((membership) => membership.agencyId).sort())
    await record(transaction, { ...deed, agencyId });
}
