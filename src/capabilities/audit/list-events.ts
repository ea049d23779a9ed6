import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type ChainedEvent, type ChainHead, EMPTY_CHAIN } from './event.ts';
import { momentsOf, type Narrowing } from './narrow-events.ts';
import { eventOf, eventsOf } from './store.ts';

const AT_ONCE = 1000;

/** The end of a chain; that of an empty one when nothing was recorded yet. */
export async function findHead(database: Kysely<Database>, agencyId: string): Promise<ChainHead> {
  const head = await database
    .selectFrom('audit_head')
    .select(['number', 'hash'])
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  return head ?? EMPTY_CHAIN;
}

/** Every chain that has events or a head, by the id of its agency. */
export async function listChains(database: Kysely<Database>): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('audit_head')
    .select('agency_id')
    .union(database.selectFrom('audit_event').select('agency_id'))
    .orderBy('agency_id')
    .execute();
  return rows.map(({ agency_id }) => agency_id);
}

/** `count` events of a chain down from the number `from`, the newest first, of those that are asked for. */
export async function listEvents(
  database: Kysely<Database>,
  agencyId: string,
  {
    from,
    count,
    narrowing,
  }: { readonly from: number; readonly count: number; readonly narrowing: Narrowing },
): Promise<readonly ChainedEvent[]> {
  const { event, accountId } = narrowing;
  const between = momentsOf(narrowing);
  const rows = await eventsOf(database, agencyId)
    .where('number', '<=', from)
    .$if(event !== null, (asked) => asked.where('event', '=', event))
    .$if(accountId !== null, (asked) => asked.where(sql<string>`actor ->> 'accountId'`, '=', accountId))
    .$if(between.from !== null, (asked) => asked.where('at', '>=', between.from))
    .$if(between.to !== null, (asked) => asked.where('at', '<', between.to))
    .orderBy('number', 'desc')
    .limit(count)
    .execute();
  return rows.map(eventOf);
}

/** What the events of a chain can be narrowed by: the acts that it holds, and the accounts that did them. */
export type ToChooseFrom = { readonly events: readonly string[]; readonly accountIds: readonly string[] };

export async function listToChooseFrom(database: Kysely<Database>, agencyId: string): Promise<ToChooseFrom> {
  return {
    events: await distinctIn(database, agencyId, sql`event`),
    accountIds: await distinctIn(database, agencyId, sql`actor ->> 'accountId'`),
  };
}

/**
 * What stands in a chain at least once, in order, from one to the next in an index: `distinct` would read the whole chain,
 * which holds the same few dozen over and over.
 */
async function distinctIn(
  database: Kysely<Database>,
  agencyId: string,
  indexed: RawBuilder<unknown>,
): Promise<readonly string[]> {
  const { rows } = await sql<{ value: string }>`
    with recursive each (value) as (
      select min(${indexed}) from audit_event where agency_id = ${agencyId}
      union all
      select (select min(${indexed}) from audit_event where agency_id = ${agencyId} and ${indexed} > each.value)
        from each where each.value is not null
    )
    select value from each where value is not null`.execute(database);
  return rows.map(({ value }) => value);
}

/** All events of a chain in the order of their numbers, a thousand in memory at once. */
export async function* allEvents(database: Kysely<Database>, agencyId: string): AsyncGenerator<ChainedEvent> {
  for (let after = 0, isMore = true; isMore; ) {
    const rows = await eventsOf(database, agencyId)
      .where('number', '>', after)
      .orderBy('number')
      .limit(AT_ONCE)
      .execute();
    yield* rows.map(eventOf);
    after = rows.at(-1)?.number ?? after;
    isMore = rows.length === AT_ONCE;
  }
}
