import { type Insertable, sql, type Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { AgencyPositionTable, AgencyUnitTable } from '../../database/tables/agency.ts';
import type { Database } from '../../database/tables.ts';
import { dayInThailand } from '../../kernel/thai/today.ts';
import type { AgencyDetails } from './agency.ts';
import { findPositions } from './find-positions.ts';
import { listUnits } from './list-units.ts';
import { matchPositions } from './match-positions.ts';
import { matchUnits } from './match-units.ts';
import { hasEnded, type PositionOverTime } from './tenure.ts';
import { endTenuresOfRetired } from './tenure-store.ts';

/**
 * Makes these the agency's units and positions. What stays, or has a new name in its place, keeps its id. A position that
 * goes and was held is retired, and with it who holds it; it comes back when a new one has its title. Gives the ids of the
 * positions that have a new title, under which whoever holds them or acts in them goes on.
 */
export async function replaceUnitsAndPositions(
  transaction: Transaction<Database>,
  given: { readonly agencyId: string; readonly details: AgencyDetails; readonly now: Date },
): Promise<readonly string[]> {
  const { agencyId, details, now } = given;
  const known = await findPositions(transaction, agencyId);
  const kept = keptPositions(known, details.positions);
  await transaction
    .updateTable('agency_position')
    .set({ unit_id: null, role: null })
    .where('agency_id', '=', agencyId)
    .execute();
  const idOf = await replaceUnits(transaction, agencyId, details.units);
  const rows = details.positions.map(
    ({ title, unit, role }, ordinal): Insertable<AgencyPositionTable> => ({
      agency_id: agencyId,
      position_id: kept[ordinal] ?? uuidv7(),
      ordinal,
      title,
      unit_id: unit === null ? null : (idOf.get(unit) ?? null),
      role,
      retired_at: null,
    }),
  );
  const staying = rows.map(({ position_id }) => position_id);
  await retirePositions(transaction, { ...given, staying });
  await endTenuresOfRetired(transaction, agencyId);
  if (rows.length > 0)
    await transaction
      .insertInto('agency_position')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['agency_id', 'position_id']).doUpdateSet(({ ref }) => ({
          ordinal: ref('excluded.ordinal'),
          title: ref('excluded.title'),
          unit_id: ref('excluded.unit_id'),
          role: ref('excluded.role'),
          retired_at: ref('excluded.retired_at'),
        })),
      )
      .execute();
  const titles = new Map(rows.map(({ position_id, title }) => [position_id, title]));
  const today = dayInThailand(now);
  return known
    .filter(({ positionId, title }) => (titles.get(positionId) ?? title) !== title)
    .filter(({ tenures }) => tenures.some((tenure) => !hasEnded(tenure, today)))
    .map(({ positionId }) => positionId);
}

/** The ids that positions of a new list have already, one by one. */
function keptPositions(
  known: readonly PositionOverTime[],
  listed: AgencyDetails['positions'],
): readonly (string | null)[] {
  const matched = matchPositions(
    known.filter(({ isRetired }) => !isRetired),
    listed,
  );
  const retired = known.filter(({ isRetired }) => isRetired);
  return matched.map((positionId, at) => {
    if (positionId !== null) return positionId;
    const back = retired.findIndex(({ title }) => title === listed[at]?.title);
    return back < 0 ? null : (retired.splice(back, 1)[0]?.positionId ?? null);
  });
}

const isNone = (column: string, ids: readonly string[]) =>
  sql<boolean>`${sql.ref(column)} <> all(${ids}::uuid[])`;

/** Of the positions that go, those stay, retired, of which it is recorded who held them. */
async function retirePositions(
  transaction: Transaction<Database>,
  {
    agencyId,
    staying,
    now,
  }: { readonly agencyId: string; readonly staying: readonly string[]; readonly now: Date },
): Promise<void> {
  await transaction
    .deleteFrom('agency_position as position')
    .where('position.agency_id', '=', agencyId)
    .where(isNone('position.position_id', staying))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('position_tenure as tenure')
            .select('tenure.tenure_id')
            .where('tenure.agency_id', '=', agencyId)
            .whereRef('tenure.position_id', '=', 'position.position_id'),
        ),
      ),
    )
    .execute();
  await transaction
    .updateTable('agency_position')
    .set({ retired_at: now })
    .where('agency_id', '=', agencyId)
    .where(isNone('position_id', staying))
    .where('retired_at', 'is', null)
    .execute();
}

/** Gives the ids of the units by their names. */
async function replaceUnits(
  transaction: Transaction<Database>,
  agencyId: string,
  names: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const kept = matchUnits(await listUnits(transaction, agencyId), names);
  const rows = names.map(
    (name, ordinal): Insertable<AgencyUnitTable> => ({
      agency_id: agencyId,
      unit_id: kept[ordinal] ?? uuidv7(),
      ordinal,
      name,
    }),
  );
  await transaction.deleteFrom('agency_unit').where('agency_id', '=', agencyId).execute();
  if (rows.length > 0) await transaction.insertInto('agency_unit').values(rows).execute();
  return new Map(rows.map(({ name, unit_id }) => [name, unit_id]));
}
