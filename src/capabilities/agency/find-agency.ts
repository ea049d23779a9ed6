import type { Kysely, Selectable } from 'kysely';
import type { AgencyTable, Database } from '../../database/tables.ts';
import { AGENCY_KINDS } from '../../kernel/agency-kind.ts';
import { type Agency, type Position, SIGNING_ROLES } from './agency.ts';

/** The agency with this short name, its units and positions in order; null when there is none. */
export async function findAgency(database: Kysely<Database>, shortName: string): Promise<Agency | null> {
  const row = await database
    .selectFrom('agency')
    .selectAll()
    .where('short_name', '=', shortName)
    .executeTakeFirst();
  if (row === undefined) return null;
  const [units, positions] = await Promise.all([
    findUnits(database, row.agency_id),
    findPositions(database, row.agency_id),
  ]);
  return {
    ...headOf(row),
    kind: kindOf(row.kind),
    district: row.district,
    province: row.province,
    units,
    positions,
  };
}

/** An agency as the frame of a page and the directory name it. */
export type AgencySummary = Pick<Agency, 'agencyId' | 'shortName' | 'officialName' | 'isDemo'>;

/** The agency with this short name without its units and positions; null when there is none. */
export async function findAgencySummary(
  database: Kysely<Database>,
  shortName: string,
): Promise<AgencySummary | null> {
  const row = await summaries(database).where('short_name', '=', shortName).executeTakeFirst();
  return row === undefined ? null : headOf(row);
}

/** The directory: every agency in the order of Thai names. */
export async function listAgencies(database: Kysely<Database>): Promise<readonly AgencySummary[]> {
  const rows = await summaries(database).execute();
  const thai = new Intl.Collator('th');
  return rows.map(headOf).sort((one, other) => thai.compare(one.officialName, other.officialName));
}

const summaries = (database: Kysely<Database>) =>
  database.selectFrom('agency').select(['agency_id', 'short_name', 'official_name', 'is_demo']);

const headOf = (
  row: Pick<Selectable<AgencyTable>, 'agency_id' | 'short_name' | 'official_name' | 'is_demo'>,
): AgencySummary => ({
  agencyId: row.agency_id,
  shortName: row.short_name,
  officialName: row.official_name,
  isDemo: row.is_demo,
});

async function findUnits(database: Kysely<Database>, agencyId: string): Promise<readonly string[]> {
  const rows = await database
    .selectFrom('agency_unit')
    .select('name')
    .where('agency_id', '=', agencyId)
    .orderBy('ordinal')
    .execute();
  return rows.map(({ name }) => name);
}

async function findPositions(database: Kysely<Database>, agencyId: string): Promise<readonly Position[]> {
  const rows = await database
    .selectFrom('agency_position as position')
    .leftJoin('agency_unit as unit', (join) =>
      join.onRef('unit.agency_id', '=', 'position.agency_id').onRef('unit.unit_id', '=', 'position.unit_id'),
    )
    .select(['position.title', 'unit.name as unit', 'position.holder_name', 'position.role'])
    .where('position.agency_id', '=', agencyId)
    .orderBy('position.ordinal')
    .execute();
  return rows.map(({ title, unit, holder_name, role }) => ({
    title,
    unit,
    holderName: holder_name,
    role: SIGNING_ROLES.find((known) => known === role) ?? null,
  }));
}

const kindOf = (stored: string): Agency['kind'] => AGENCY_KINDS.find((kind) => kind === stored) ?? 'general';
