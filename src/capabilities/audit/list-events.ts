import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type ChainedEvent, type ChainHead, EMPTY_CHAIN } from './event.ts';
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

/** `count` events of a chain down from the number `from`, the newest first. */
export async function listEvents(
  database: Kysely<Database>,
  agencyId: string,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly ChainedEvent[]> {
  const rows = await eventsOf(database, agencyId)
    .where('number', '<=', from)
    .orderBy('number', 'desc')
    .limit(count)
    .execute();
  return rows.map(eventOf);
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
