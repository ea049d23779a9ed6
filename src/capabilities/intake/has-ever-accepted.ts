import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** Whether the agency has an accepted result of any year; asked without reading an original. */
export async function hasResult(database: Kysely<Database>, agencyId: string): Promise<boolean> {
  const result = await database
    .selectFrom('result')
    .select('fiscal_year')
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  return result !== undefined;
}
