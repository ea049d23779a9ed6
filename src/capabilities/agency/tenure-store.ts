import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { PlainDate } from '../../kernel/fiscal-year.ts';
import type { Tenure } from './tenure.ts';

/** The only place where tenures are written. */

export async function insertTenure(
  transaction: Transaction<Database>,
  agencyId: string,
  positionId: string,
  tenure: Tenure,
): Promise<void> {
  await transaction
    .insertInto('position_tenure')
    .values({
      agency_id: agencyId,
      tenure_id: tenure.tenureId,
      position_id: positionId,
      kind: tenure.kind,
      person_name: tenure.personName,
      account_id: tenure.accountId,
      own_title: tenure.ownTitle,
      first_day: tenure.firstDay,
      last_day: tenure.lastDay,
      appointed_by: tenure.appointedBy,
    })
    .execute();
}

/** Ends a tenure with a day. */
export async function setLastDay(
  transaction: Transaction<Database>,
  agencyId: string,
  tenureId: string,
  lastDay: PlainDate,
): Promise<void> {
  await transaction
    .updateTable('position_tenure')
    .set({ last_day: lastDay })
    .where('agency_id', '=', agencyId)
    .where('tenure_id', '=', tenureId)
    .execute();
}

/** Takes away a tenure that was recorded by mistake. */
export async function deleteTenure(
  transaction: Transaction<Database>,
  agencyId: string,
  tenureId: string,
): Promise<void> {
  await transaction
    .deleteFrom('position_tenure')
    .where('agency_id', '=', agencyId)
    .where('tenure_id', '=', tenureId)
    .execute();
}

/** The day in Thailand on which a position was retired. */
const retiredOn = sql<PlainDate>`(position.retired_at at time zone 'Asia/Bangkok')::date`;

/** Ends what is open of retired positions on the day on which each was retired; what was to begin later never does. */
export async function endTenuresOfRetired(
  transaction: Transaction<Database>,
  agencyId: string,
): Promise<void> {
  await transaction
    .deleteFrom('position_tenure as tenure')
    .using('agency_position as position')
    .where('tenure.agency_id', '=', agencyId)
    .where('position.agency_id', '=', agencyId)
    .whereRef('position.position_id', '=', 'tenure.position_id')
    .where('tenure.first_day', '>', retiredOn)
    .execute();
  await transaction
    .updateTable('position_tenure as tenure')
    .from('agency_position as position')
    .set({ last_day: retiredOn })
    .where('tenure.agency_id', '=', agencyId)
    .where('position.agency_id', '=', agencyId)
    .whereRef('position.position_id', '=', 'tenure.position_id')
    .where('position.retired_at', 'is not', null)
    .where(({ or, eb }) => or([eb('tenure.last_day', 'is', null), eb('tenure.last_day', '>', retiredOn)]))
    .execute();
}
