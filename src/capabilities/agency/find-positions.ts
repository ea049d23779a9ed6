import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { PositionTenureTable } from '../../database/tables/agency.ts';
import type { Database } from '../../database/tables.ts';
import { CAPACITIES } from './capacity.ts';
import { storedRole } from './find-agency.ts';
import type { PositionOverTime, Tenure } from './tenure.ts';
import { compareBeginnings } from './who-signs.ts';

/** An agency's positions in their order with all who held them or acted in them, retired ones last. */
export async function findPositions(
  database: Kysely<Database>,
  agencyId: string,
): Promise<readonly PositionOverTime[]> {
  const rows = await database
    .selectFrom('agency_position as position')
    .leftJoin('agency_unit as unit', (join) =>
      join.onRef('unit.agency_id', '=', 'position.agency_id').onRef('unit.unit_id', '=', 'position.unit_id'),
    )
    .select([
      'position.position_id',
      'position.title',
      'unit.name as unit',
      'position.role',
      'position.retired_at',
    ])
    .where('position.agency_id', '=', agencyId)
    .orderBy('position.retired_at', (order) => order.desc().nullsFirst())
    .orderBy('position.ordinal')
    .execute();
  const tenures = await findTenures(database, agencyId);
  return rows.map(({ position_id, title, unit, role, retired_at }) => ({
    positionId: position_id,
    title,
    unit,
    role: storedRole.parse(role),
    isRetired: retired_at !== null,
    tenures: (tenures.get(position_id) ?? []).toSorted(compareBeginnings),
  }));
}

const storedKind = z.enum(CAPACITIES);

/** All tenures of an agency by the ids of their positions. */
async function findTenures(
  database: Kysely<Database>,
  agencyId: string,
): Promise<ReadonlyMap<string, readonly Tenure[]>> {
  const rows = await database
    .selectFrom('position_tenure')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .execute();
  const ofPosition = new Map<string, Tenure[]>();
  for (const row of rows) {
    const tenures = ofPosition.get(row.position_id) ?? [];
    ofPosition.set(row.position_id, [...tenures, tenureOf(row)]);
  }
  return ofPosition;
}

const tenureOf = (row: Selectable<PositionTenureTable>): Tenure => ({
  tenureId: row.tenure_id,
  kind: storedKind.parse(row.kind),
  personName: row.person_name,
  accountId: row.account_id,
  ownTitle: row.own_title,
  firstDay: row.first_day,
  lastDay: row.last_day,
  appointedBy: row.appointed_by,
});
