import { type Kysely, type Selectable, sql } from 'kysely';
import { z } from 'zod';
import type { AgencyTable } from '../../database/tables/agency.ts';
import type { Database } from '../../database/tables.ts';
import { AGENCY_KINDS, type AgencyKind } from '../../kernel/agency-kind.ts';
import { type Agency, isShortName, type Position, SIGNING_ROLES } from './agency.ts';
import { listUnits } from './list-units.ts';

/** An agency as the frame of a page and the directory name it. */
export type AgencySummary = Pick<Agency, 'agencyId' | 'shortName' | 'officialName' | 'isDemo'>;

const SUMMARY = ['agency_id', 'short_name', 'official_name', 'is_demo'] as const;

/** The agency with its units and positions in order; null when there is none of this id. */
export async function findAgency(database: Kysely<Database>, agencyId: string): Promise<Agency | null> {
  const row = await database
    .selectFrom('agency')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .executeTakeFirst();
  if (row === undefined) return null;
  return {
    ...summaryOf(row),
    kind: storedKind.parse(row.kind),
    district: row.district,
    province: row.province,
    units: (await listUnits(database, agencyId)).map(({ name }) => name),
    positions: await currentPositions(database, agencyId),
  };
}

/** What kind of agency it is; throws where there is none of this id. */
export async function findAgencyKind(database: Kysely<Database>, agencyId: string): Promise<AgencyKind> {
  const { kind } = await database
    .selectFrom('agency')
    .select('kind')
    .where('agency_id', '=', agencyId)
    .executeTakeFirstOrThrow();
  return storedKind.parse(kind);
}

/**
 * The agency with this short name without its units and positions; null when there is none. The short name is looked
 * up where the installation keeps them all, since an agency's own tables are found by its id alone.
 */
export async function findAgencySummary(
  database: Kysely<Database>,
  shortName: string,
): Promise<AgencySummary | null> {
  if (!isShortName(shortName)) return null;
  const taken = await database
    .selectFrom('reference.agency_short_name')
    .select('agency_id')
    .where('short_name', '=', shortName)
    .executeTakeFirst();
  if (taken === undefined) return null;
  const row = await database
    .selectFrom('agency')
    .select(SUMMARY)
    .where('agency_id', '=', taken.agency_id)
    .executeTakeFirst();
  return row === undefined ? null : summaryOf(row);
}

/** Every agency in the order of Thai names, or those of `agencyIds`. */
export async function listAgencies(
  database: Kysely<Database>,
  agencyIds: readonly string[] | null = null,
): Promise<readonly AgencySummary[]> {
  if (agencyIds?.length === 0) return [];
  const rows = await database
    .selectFrom('agency')
    .select(SUMMARY)
    .$if(agencyIds !== null, (asked) => asked.where('agency_id', 'in', agencyIds))
    .execute();
  const thai = new Intl.Collator('th');
  return rows.map(summaryOf).sort((one, other) => thai.compare(one.officialName, other.officialName));
}

/** Which agencies a directory holds: all of the installation, or those of which an account is a member. */
export type DirectoryOf = 'all' | { readonly memberId: string };

/** Some agencies of a directory, and how many there are of them in all. */
export type DirectoryPart = { readonly agencies: readonly AgencySummary[]; readonly count: number };

/** The agencies of a directory whose names hold `named`, in the order of Thai names: `most` of them after `skipped`. */
export async function findInDirectory(
  database: Kysely<Database>,
  of: DirectoryOf,
  { named, skipped, most }: { readonly named: string; readonly skipped: number; readonly most: number },
): Promise<DirectoryPart> {
  const found = directoryOf(database, of).where(
    sql<boolean>`strpos(lower(official_name), lower(${named})) > 0`,
  );
  const { count } = await found
    .select(({ fn }) => fn.countAll<bigint>().as('count'))
    .executeTakeFirstOrThrow();
  const rows = await found
    .select(SUMMARY)
    .orderBy(sql`official_name collate "th-x-icu"`)
    .orderBy('agency_id')
    .offset(skipped)
    .limit(most)
    .execute();
  return { agencies: rows.map(summaryOf), count: Number(count) };
}

const directoryOf = (database: Kysely<Database>, of: DirectoryOf) =>
  database.selectFrom('agency').$if(of !== 'all', (all) =>
    all.where('agency.agency_id', 'in', (member) =>
      member
        .selectFrom('account.membership as membership')
        .select('membership.agency_id')
        .where('membership.account_id', '=', (of as { memberId: string }).memberId),
    ),
  );

/**
 * The one agency of a directory that is worked on; null when there are several or none. A demo counts while nothing else
 * is there.
 */
export async function findOnlyAgency(
  database: Kysely<Database>,
  of: DirectoryOf = 'all',
): Promise<AgencySummary | null> {
  const [first, second] = await directoryOf(database, of)
    .select(SUMMARY)
    .orderBy('is_demo')
    .limit(2)
    .execute();
  if (first === undefined) return null;
  const isOnly = second === undefined || first.is_demo !== second.is_demo;
  return isOnly ? summaryOf(first) : null;
}

/** Whether an agency other than a demo is kept. */
export async function hasOwnAgency(database: Kysely<Database>): Promise<boolean> {
  const own = await database
    .selectFrom('agency')
    .select('agency_id')
    .where('is_demo', '=', false)
    .executeTakeFirst();
  return own !== undefined;
}

/** Whether a directory holds a demo. */
export async function hasDemoAgency(database: Kysely<Database>, of: DirectoryOf): Promise<boolean> {
  const demo = await directoryOf(database, of)
    .select('agency_id')
    .where('is_demo', '=', true)
    .executeTakeFirst();
  return demo !== undefined;
}

const summaryOf = (row: Pick<Selectable<AgencyTable>, (typeof SUMMARY)[number]>): AgencySummary => ({
  agencyId: row.agency_id,
  shortName: row.short_name,
  officialName: row.official_name,
  isDemo: row.is_demo,
});

async function currentPositions(database: Kysely<Database>, agencyId: string): Promise<readonly Position[]> {
  const rows = await database
    .selectFrom('agency_position as position')
    .leftJoin('agency_unit as unit', (join) =>
      join.onRef('unit.agency_id', '=', 'position.agency_id').onRef('unit.unit_id', '=', 'position.unit_id'),
    )
    .select(['position.title', 'unit.name as unit', 'position.role'])
    .where('position.agency_id', '=', agencyId)
    .where('position.retired_at', 'is', null)
    .orderBy('position.ordinal')
    .execute();
  return rows.map(({ title, unit, role }) => ({ title, unit, role: storedRole.parse(role) }));
}

/** What is stored beside these was written by a newer program or by hand: a fault, not another kind of agency. */
const storedKind = z.enum(AGENCY_KINDS);
export const storedRole = z.enum(SIGNING_ROLES).nullable();
