import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { OVERALL } from '../rulebook/index.ts';

/** The latest accepted result of an agency at a glance; hundredths, null when it held no overall score. */
export type LatestResult = { readonly fiscalYear: number; readonly overall: number | null };

/** The latest accepted result of each of these agencies that has one, by the agency's id, in one statement. */
export async function latestResults(
  database: Kysely<Database>,
  agencyIds: readonly string[],
): Promise<ReadonlyMap<string, LatestResult>> {
  if (agencyIds.length === 0) return new Map();
  const rows = await database
    .selectFrom('result')
    .leftJoin('result_score', (join) =>
      join
        .onRef('result_score.agency_id', '=', 'result.agency_id')
        .onRef('result_score.fiscal_year', '=', 'result.fiscal_year')
        .on('result_score.kind', '=', OVERALL)
        .on('result_score.key', '=', OVERALL),
    )
    .distinctOn('result.agency_id')
    .select(['result.agency_id', 'result.fiscal_year', 'result_score.hundredths'])
    .where('result.agency_id', 'in', agencyIds)
    .orderBy('result.agency_id')
    .orderBy('result.fiscal_year', 'desc')
    .execute();
  return new Map(
    rows.map((row) => [row.agency_id, { fiscalYear: row.fiscal_year, overall: row.hundredths }]),
  );
}
