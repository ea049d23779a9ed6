import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { type FrozenReport, parseFrozen } from '../../documents/frozen-report.ts';
import { findAgencySummary } from '../agency/acts.ts';
import { findEdition } from '../approval/acts.ts';
import { listPublications } from './find-publications.ts';
import { currentOf } from './publication.ts';

/** What an agency shows of one year. */
export type PublicYear = { readonly isDemo: boolean; readonly report: FrozenReport };

/** The current edition of every year that an agency shows, the latest first; empty for what nobody may know of. */
export async function listPublicYears(
  database: Kysely<Database>,
  shortName: string,
): Promise<readonly PublicYear[]> {
  const agency = await findAgencySummary(database, shortName);
  if (agency === null) return [];
  const { agencyId, isDemo } = agency;
  const all = await listPublications(database, agencyId);
  const byYear = Map.groupBy(all, ({ fiscalYear }) => fiscalYear);
  const current = [...byYear.values()].flatMap((publications) => currentOf(publications) ?? []);
  return Promise.all(
    current.map(async ({ fiscalYear, number }) => {
      const found = await findEdition(database, { agencyId, fiscalYear, number });
      if (!found.ok) throw new Error(`a published edition is ${found.refusal}`);
      return { isDemo, report: parseFrozen(found.value.content) };
    }),
  );
}
