import type { Transaction } from 'kysely';
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
