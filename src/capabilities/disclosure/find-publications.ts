import type { Kysely, Selectable } from 'kysely';
import type { PublicationTable } from '../../database/tables/edition.ts';
import type { Database } from '../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import type { Publication } from './publication.ts';

/** An agency's publications of a year, or of all years, withdrawn ones included; the newest first. */
export async function listPublications(
  database: Kysely<Database>,
  agencyId: string,
  fiscalYear: FiscalYear | null = null,
): Promise<readonly Publication[]> {
  const rows = await database
    .selectFrom('publication')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .$if(fiscalYear !== null, (query) => query.where('fiscal_year', '=', fiscalYear))
    .orderBy('fiscal_year', 'desc')
    .orderBy('number', 'desc')
    .execute();
  return rows.map(publicationOf);
}

function publicationOf(row: Selectable<PublicationTable>): Publication {
  const fiscalYear = parseFiscalYear(row.fiscal_year);
  if (fiscalYear === null) throw new Error(`no fiscal year: ${row.fiscal_year}`);
  const { withdrawn_at: at, withdrawn_because: because } = row;
  return {
    fiscalYear,
    number: row.number,
    publishedAt: row.published_at,
    publisherName: row.publisher_name,
    withdrawn: at === null || because === null ? null : { at, because },
  };
}
