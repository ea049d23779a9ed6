import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { listUnits } from '../agency/acts.ts';
import { holds, type Role } from './role.ts';

/**
 * For which units somebody of these roles answers: those chosen that are the agency's, none where no role answers. Null
 * when a role answers and no unit was chosen, though the agency has some.
 */
export async function unitsAnsweredFor(
  database: Kysely<Database>,
  given: {
    readonly agencyId: string;
    readonly roles: readonly Role[];
    readonly unitIds?: readonly string[];
  },
): Promise<readonly string[] | null> {
  if (!holds(given.roles, 'answer')) return [];
  const units = await listUnits(database, given.agencyId);
  const chosen = units.map(({ unitId }) => unitId).filter((unitId) => given.unitIds?.includes(unitId));
  return chosen.length === 0 && units.length > 0 ? null : chosen;
}
