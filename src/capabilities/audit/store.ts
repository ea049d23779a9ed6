import type { Kysely, Selectable, Transaction } from 'kysely';
import type { AuditEventTable } from '../../database/tables/audit.ts';
import type { Database } from '../../database/tables.ts';
import { type ChainedEvent, type ChainHead, EMPTY_CHAIN } from './event.ts';

/** The only place where the audit log is written. */

/** The end of a chain, held until the transaction ends: whoever appends next waits for it. */
export async function holdHead(transaction: Transaction<Database>, agencyId: string): Promise<ChainHead> {
  await transaction
    .insertInto('audit_head')
    .values({ agency_id: agencyId, ...EMPTY_CHAIN })
    .onConflict((conflict) => conflict.column('agency_id').doNothing())
    .execute();
  return transaction
    .selectFrom('audit_head')
    .select(['number', 'hash'])
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirstOrThrow();
}

/** Appends an event to the chain whose head is held. */
export async function append(transaction: Transaction<Database>, event: ChainedEvent): Promise<void> {
  await transaction
    .insertInto('audit_event')
    .values({
      agency_id: event.agencyId,
      number: event.number,
      format: event.format,
      event: event.event,
      actor: JSON.stringify(event.actor),
      subject: JSON.stringify(event.subject),
      request_id: event.requestId,
      at: event.at,
      previous_hash: event.previousHash,
      hash: event.hash,
    })
    .execute();
  await transaction
    .updateTable('audit_head')
    .set({ number: event.number, hash: event.hash })
    .where('agency_id', '=', event.agencyId)
    .execute();
}

/** A chain's events, to be narrowed by the asker. */
export const eventsOf = (connection: Kysely<Database>, agencyId: string) =>
  connection.selectFrom('audit_event').selectAll().where('agency_id', '=', agencyId);

export const eventOf = (row: Selectable<AuditEventTable>): ChainedEvent => ({
  agencyId: row.agency_id,
  number: row.number,
  format: row.format,
  event: row.event,
  actor: row.actor,
  subject: row.subject,
  requestId: row.request_id,
  at: row.at,
  previousHash: row.previous_hash,
  hash: row.hash,
});
