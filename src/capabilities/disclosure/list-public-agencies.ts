import { type Kysely, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import type { PublishedSummary } from './publication.ts';
import { type LookedFor, wordsLookedFor } from './words-looked-for.ts';

/** An agency as the list of those that show something names it: by what it shows of its latest year. */
export type PublicAgency = PublishedSummary & {
  readonly shortName: string;
  readonly isDemo: boolean;
  readonly fiscalYear: FiscalYear;
};

/** Some agencies that show something, and how many they are in all. */
export type PublicAgencies = { readonly agencies: readonly PublicAgency[]; readonly count: number };

/**
 * The agencies that show something and whose name, district and province, as published, hold each word of `named`, wherever
 * spaces and dots stand: `most` of them after `skipped`, in the order of Thai names, made-up ones last.
 */
export async function listPublicAgencies(
  database: Kysely<Database>,
  { named, skipped, most }: { readonly named: string; readonly skipped: number; readonly most: number },
): Promise<PublicAgencies> {
  const {
    rows: [row],
  } = await sql<{ count: number; agencies: unknown }>`
    with shown as (
      select distinct on (agency_id) agency_id, fiscal_year, agency_name, locality, overall, level_name, level_tone
      from publication where withdrawn_at is null
      order by agency_id, fiscal_year desc, number desc
    ), found as (
      select * from shown where ${holdsEach(wordsLookedFor(named))}
    )
    select
      (select count(*)::integer from found) as count,
      (select coalesce(json_agg(part), '[]') from (
        select short_name, is_demo, fiscal_year, agency_name, locality, overall, level_name, level_tone
        from found join agency using (agency_id)
        order by is_demo, agency_name collate "th-x-icu", agency_id offset ${skipped} limit ${most}
      ) as part) as agencies
  `.execute(database);
  if (!row) throw new Error('this statement always gives a row');
  return { count: row.count, agencies: kept.parse(row.agencies).map(agencyOf) };
}

/** Whether the names of a publication hold each word in one of its ways. */
function holdsEach(words: readonly LookedFor[]): RawBuilder<unknown> {
  const names = sql`translate(lower(agency_name || '|' || locality), ' \u00a0.', '')`;
  const holds = (ways: LookedFor) =>
    sql`(${sql.join(
      ways.map((way) => sql`strpos(${names}, ${way}) > 0`),
      sql` or `,
    )})`;
  return sql.join([sql`true`, ...words.map(holds)], sql` and `);
}

const kept = z.array(
  z.object({
    short_name: z.string(),
    is_demo: z.boolean(),
    fiscal_year: z.int(),
    agency_name: z.string(),
    locality: z.string(),
    overall: z.int().nullable(),
    level_name: z.string().nullable(),
    level_tone: z.enum(['good', 'attention']),
  }),
);

function agencyOf(row: z.infer<typeof kept>[number]): PublicAgency {
  const fiscalYear = parseFiscalYear(row.fiscal_year);
  if (fiscalYear === null) throw new Error(`no fiscal year: ${row.fiscal_year}`);
  return {
    shortName: row.short_name,
    isDemo: row.is_demo,
    fiscalYear,
    agencyName: row.agency_name,
    locality: row.locality,
    overall: row.overall as PrintedScore | null,
    levelName: row.level_name,
    levelTone: row.level_tone,
  };
}
