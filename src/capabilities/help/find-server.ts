import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { ServerState } from './server-steps.ts';

/** How far an installation is set up, as far as it is stored; a demo is no agency. */
export async function findServer(
  database: Kysely<Database>,
): Promise<Pick<ServerState, 'agencies' | 'people'>> {
  const agencies = await database
    .selectFrom('agency')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('is_demo', '=', false)
    .executeTakeFirstOrThrow();
  const people = await database
    .selectFrom('account.account')
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .where('password_hash', 'is not', null)
    .executeTakeFirstOrThrow();
  return { agencies: Number(agencies.count), people: Number(people.count) };
}
