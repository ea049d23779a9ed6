import { sql, type Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { AgencyDetails } from './agency.ts';

/** Takes the short name for the agency; false when another has or had it. */
export async function takeShortName(
  transaction: Transaction<Database>,
  given: { readonly shortName: string; readonly agencyId: string; readonly now: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('reference.agency_short_name')
    .values({ short_name: given.shortName, agency_id: given.agencyId, taken_at: given.now })
    .onConflict((conflict) => conflict.column('short_name').doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Lets one transaction after another add an agency of this name, so that each sees those added before. */
export async function lockName(transaction: Transaction<Database>, officialName: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${officialName}, 0))`.execute(transaction);
}

/** An agency as another like it is recognised. */
export type Namesake = Pick<AgencyDetails, 'district' | 'province'> & {
  readonly agencyId: string;
  readonly shortName: string;
};

/**
 * The agencies of this official name, wherever they lie; made-up ones left out. It asks over all agencies, which nothing
 * but the rare adding of one does.
 */
export async function findNamesakes(
  transaction: Transaction<Database>,
  officialName: string,
): Promise<readonly Namesake[]> {
  const rows = await transaction
    .selectFrom('agency')
    .select(['agency_id', 'short_name', 'district', 'province'])
    .where('official_name', '=', officialName)
    .where('is_demo', '=', false)
    .execute();
  return rows.map(({ agency_id, short_name, ...place }) => ({
    agencyId: agency_id,
    shortName: short_name,
    ...place,
  }));
}

/** Locks the agency's row until the end of the transaction; false when there is none. */
export async function lockAgency(transaction: Transaction<Database>, agencyId: string): Promise<boolean> {
  const row = await transaction
    .selectFrom('agency')
    .select('agency_id')
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertAgency(
  transaction: Transaction<Database>,
  given: {
    readonly agencyId: string;
    readonly shortName: string;
    readonly isDemo: boolean;
    readonly details: AgencyDetails;
    readonly now: Date;
  },
): Promise<void> {
  await transaction
    .insertInto('agency')
    .values({
      agency_id: given.agencyId,
      short_name: given.shortName,
      is_demo: given.isDemo,
      created_at: given.now,
      changed_at: given.now,
      ...columnsOf(given.details),
    })
    .execute();
}

export async function updateAgency(
  transaction: Transaction<Database>,
  given: { readonly agencyId: string; readonly details: AgencyDetails; readonly now: Date },
): Promise<void> {
  await transaction
    .updateTable('agency')
    .set({ ...columnsOf(given.details), changed_at: given.now })
    .where('agency_id', '=', given.agencyId)
    .execute();
}

const columnsOf = ({ officialName, kind, district, province }: AgencyDetails) => ({
  official_name: officialName,
  kind,
  district,
  province,
});
