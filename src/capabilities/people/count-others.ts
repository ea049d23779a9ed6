import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** How many people are something to an agency, or are invited to, beside this one. */
export async function countOthers(
  database: Kysely<Database>,
  { agencyId, accountId }: { readonly agencyId: string; readonly accountId: string },
): Promise<number> {
  const members = await database
    .selectFrom('account.membership')
    .select(({ fn }) => fn.count<bigint>('account_id').distinct().as('count'))
    .where('agency_id', '=', agencyId)
    .where('account_id', '<>', accountId)
    .executeTakeFirstOrThrow();
  const invited = await database
    .selectFrom('access.invitation')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('agency_id', '=', agencyId)
    .executeTakeFirstOrThrow();
  return Number(members.count) + Number(invited.count);
}
