import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { resultsOf } from './store.ts';

/** The latest accepted result of an agency at a glance; hundredths, null when it held no overall score. */
export type LatestResult = { readonly fiscalYear: number; readonly overall: number | null };

/** The latest accepted result of each of these agencies that has one, by the agency's id, in one statement. */
export async function latestResults(
  database: Kysely<Database>,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, LatestResult>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await resultsOf(database)
    .distinctOn('result.agency_id')
    .where('result.agency_id', 'in', agencyIds)
    .orderBy('result.agency_id')
    .orderBy('result.fiscal_year', 'desc')
    .execute();
  return new Map(
    rows.map(({ agency_id, fiscal_year, overall }) => [agency_id, { fiscalYear: fiscal_year, overall }]),
  );
}
