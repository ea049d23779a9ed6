import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { Unit } from './match-units.ts';

/** An agency's units in their order. */
export async function listUnits(database: Kysely<Database>, agencyId: string): Promise<readonly Unit[]> {
  const rows = await database
    .selectFrom('agency_unit')
    .select(['unit_id', 'name'])
    .where('agency_id', '=', agencyId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ unit_id, name }) => ({ unitId: unit_id, name }));
}
