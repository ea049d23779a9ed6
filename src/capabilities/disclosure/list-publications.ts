import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { addressOf } from '../../routes.ts';
import { findAgencySummary } from '../agency/acts.ts';
import { listPublications } from './find-publications.ts';
import { currentOf, type Publication } from './publication.ts';
import type { PublicationList } from './publication-list.ts';

/** What an agency has published with its files, withdrawn editions included; null when it never published any. */
export async function listPublished(
  database: Kysely<Database>,
  shortName: string,
): Promise<PublicationList | null> {
  const agency = await findAgencySummary(database, shortName);
  if (agency === null) return null;
  const publications = await listPublications(database, agency.agencyId);
  if (publications.length === 0) return null;
  const files = await database
    .selectFrom('publication_file as published')
    .innerJoin('stored_file as stored', (join) =>
      join
        .onRef('stored.agency_id', '=', 'published.agency_id')
        .onRef('stored.sha256', '=', 'published.sha256'),
    )
    .where('published.agency_id', '=', agency.agencyId)
    .select(['fiscal_year', 'number', 'name', 'published.sha256', 'byte_size', 'media_type'])
    .orderBy('name')
    .execute();
  const current = new Set([...Map.groupBy(publications, (one) => one.fiscalYear).values()].map(currentOf));
  const addressOfPage = ({ fiscalYear, number }: Publication) => ({
    agency: shortName,
    year: String(fiscalYear),
    edition: String(number),
  });
  return {
    agency: { shortName, name: agency.officialName },
    publications: publications.map((one) => ({
      fiscalYear: one.fiscalYear,
      edition: one.number,
      isCurrent: current.has(one),
      publishedAt: one.publishedAt.toISOString(),
      publishedBy: one.publisherName,
      withdrawn: one.withdrawn && { at: one.withdrawn.at.toISOString(), because: one.withdrawn.because },
      page: addressOf('publicEdition', addressOfPage(one)),
      files: files
        .filter(
          (file) =>
            one.withdrawn === null && file.fiscal_year === one.fiscalYear && file.number === one.number,
        )
        .map(({ name, sha256, byte_size: bytes, media_type: mediaType }) => ({
          name,
          path: addressOf('publicFile', { ...addressOfPage(one), file: name }),
          ...{ mediaType, bytes, sha256 },
        })),
    })),
  };
}
