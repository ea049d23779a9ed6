import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Whether the agency has ever accepted a result, be it withdrawn since; asked without opening one. */
export async function hasEverAccepted(database: Kysely<Database>, agencyId: string): Promise<boolean> {
  const accepted = await database
    .selectFrom('intake')
    .select('intake_id')
    .where('agency_id', '=', agencyId)
    .where('state', 'in', ['accepted', 'withdrawn'])
    .executeTakeFirst();
  return accepted !== undefined;
}
