import { type Kysely, sql } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type FiscalYear, parseFiscalYear } from '../../kernel/fiscal-year.ts';
import { findRulebook } from '../intake/acts.ts';
import { latestYear } from '../intake/index.ts';
import { listRulebooks } from '../rulebook/acts.ts';
import type { Rulebook } from '../rulebook/index.ts';

/** What there is to see for a person: of which years and provinces, and by which rulebook most results of a year are. */
export type Overview = {
  /** How many agencies the person oversees in each province; null for those that name none. */
  readonly provinces: ReadonlyMap<string | null, number>;
  /** The running one and those with accepted results, the latest first. */
  readonly years: readonly FiscalYear[];
  /** The latest with a result; the running one where there is none. */
  readonly usualYear: FiscalYear;
  readonly rulebookIds: ReadonlyMap<FiscalYear, string>;
  /** Of each year with results: another text as soon as another result is accepted, withdrawn or overseen. */
  readonly revisions: ReadonlyMap<FiscalYear, string>;
};

export async function findOverview(
  database: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<Overview> {
  const overseen = sql`account.membership
    where membership.account_id = ${accountId} and membership.role = 'oversight'`;
  const [provinces, results] = await Promise.all([
    sql<{ province: string | null; count: number }>`
      select agency.province, count(*)::integer as count from agency
      where agency.agency_id in (select membership.agency_id from ${overseen})
      group by agency.province order by agency.province collate "th-x-icu"`.execute(database),
    sql<{ fiscal_year: number; rulebook_id: string; revision: string }>`
      select fiscal_year, rulebook_id,
        concat_ws(' ', count(*), max(decided_at), sum(hashtextextended(intake_id::text, 0))) as revision
      from intake
      where state = 'accepted' and agency_id in (select membership.agency_id from ${overseen})
      group by fiscal_year, rulebook_id order by fiscal_year desc, count(*)`.execute(database),
  ]);
  const rulebookIds = new Map<FiscalYear, string>();
  const revisions = new Map<FiscalYear, string>();
  for (const { fiscal_year, rulebook_id, revision } of results.rows) {
    const year = parseFiscalYear(fiscal_year);
    if (year === null) continue;
    rulebookIds.set(year, rulebook_id);
    revisions.set(year, [revisions.get(year), rulebook_id, revision].join(' '));
  }
  const withResults = [...rulebookIds.keys()];
  const running = latestYear(now);
  return {
    provinces: new Map(provinces.rows.map(({ province, count }) => [province, count])),
    years: [...new Set([running, ...withResults])].toSorted((one, other) => other - one),
    usualYear: withResults[0] ?? running,
    rulebookIds,
    revisions,
  };
}

/** The rulebook by which a year is shown: that of most of its results, else one of that year; null where none is known. */
export async function rulebookOf(
  database: Kysely<Database>,
  year: FiscalYear,
  { rulebookIds }: Pick<Overview, 'rulebookIds'>,
): Promise<Rulebook | null> {
  const used = rulebookIds.get(year);
  const found = used === undefined ? null : await findRulebook(database, used);
  return found ?? (await listRulebooks()).find(({ fiscalYear }) => fiscalYear === year) ?? null;
}
