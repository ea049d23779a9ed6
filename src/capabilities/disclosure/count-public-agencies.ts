import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';

/** How many agencies show something; `only`: the short name of the one that does, null unless it is one alone. */
export type PublicCount = { readonly count: number; readonly only: string | null };

/** Counts the agencies that show something, made-up ones included. */
export async function countPublicAgencies(database: Kysely<Database>): Promise<PublicCount> {
  const { count, first } = await database
    .selectFrom('agency')
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom('publication')
          .select(sql`1`.as('one'))
          .whereRef('publication.agency_id', '=', 'agency.agency_id')
          .where('publication.withdrawn_at', 'is', null),
      ),
    )
    .select([sql<number>`count(*)::integer`.as('count'), sql<string | null>`min(short_name)`.as('first')])
    .executeTakeFirstOrThrow();
  return { count, only: count === 1 ? first : null };
}
