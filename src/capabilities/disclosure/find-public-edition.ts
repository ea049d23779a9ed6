import type { Kysely } from 'kysely';
import type { StoredFile } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { findAgencySummary } from '../agency/acts.ts';
import { findEdition } from '../approval/acts.ts';
import type { FoundEdition } from '../approval/index.ts';
import { listPublications } from './find-publications.ts';
import { currentOf, type Publication } from './publication.ts';

/** A file that everybody may download. */
export type PublicFile = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** All that a public page of a year says. */
export type PublicEdition = FoundEdition & {
  readonly agency: { readonly shortName: string; readonly isDemo: boolean };
  readonly publication: Publication;
  readonly files: readonly PublicFile[];
  /** Of the same year, withdrawn ones included, the newest first. */
  readonly publications: readonly Publication[];
  /** The years of which the agency shows something, the latest first. */
  readonly years: readonly FiscalYear[];
};

/**
 * What an agency shows of a year: the edition asked for, or the current one. `none`: nothing that anybody may know of;
 * `withdrawn`: it was public and is not any more.
 */
export async function findPublicEdition(
  database: Kysely<Database>,
  asked: { readonly shortName: string; readonly fiscalYear: FiscalYear; readonly number: number | null },
): Promise<
  Result<
    PublicEdition,
    | { readonly kind: 'none' }
    | {
        readonly kind: 'withdrawn';
        readonly publication: Publication;
        readonly agencyName: string;
        readonly isDemo: boolean;
      }
  >
> {
  const agency = await findAgencySummary(database, asked.shortName);
  if (agency === null) return refuse({ kind: 'none' });
  const { agencyId, shortName, isDemo } = agency;
  const all = await listPublications(database, agencyId);
  const publications = all.filter(({ fiscalYear }) => fiscalYear === asked.fiscalYear);
  const publication =
    asked.number === null
      ? (currentOf(publications) ?? publications[0])
      : publications.find(({ number }) => number === asked.number);
  if (!publication) return refuse({ kind: 'none' });
  if (publication.withdrawn !== null) {
    return refuse({ kind: 'withdrawn', publication, agencyName: agency.officialName, isDemo });
  }
  const { fiscalYear, number } = publication;
  const found = await findEdition(database, { agencyId, fiscalYear, number });
  if (!found.ok) throw new Error(`a published edition is ${found.refusal}`);
  const years = [...new Set(all.flatMap((one) => (one.withdrawn === null ? one.fiscalYear : [])))];
  const files = await filesOf(database, { agencyId, fiscalYear, number });
  return ok({ ...found.value, agency: { shortName, isDemo }, publication, files, publications, years });
}

type Key = { readonly agencyId: string; readonly fiscalYear: FiscalYear; readonly number: number };

const filesIn = (database: Kysely<Database>, key: Key) =>
  database
    .selectFrom('publication_file as published')
    .innerJoin('stored_file as stored', (join) =>
      join
        .onRef('stored.agency_id', '=', 'published.agency_id')
        .onRef('stored.sha256', '=', 'published.sha256'),
    )
    .where('published.agency_id', '=', key.agencyId)
    .where('published.fiscal_year', '=', key.fiscalYear)
    .where('published.number', '=', key.number)
    .select([
      'published.name',
      'published.sha256',
      'stored.byte_size',
      'stored.media_type',
      'stored.original_name',
    ]);

/** The files of a publication, by the names in their addresses. */
export async function filesOf(database: Kysely<Database>, key: Key): Promise<readonly PublicFile[]> {
  const rows = await filesIn(database, key).orderBy('published.name').execute();
  return rows.map(({ name, sha256, byte_size }) => ({ name, sha256, bytes: byte_size }));
}

/** A file of an edition that is public, by its name in the address; null for any other. */
export async function findPublicFile(
  database: Kysely<Database>,
  asked: { readonly shortName: string; readonly fiscalYear: FiscalYear; readonly number: number | null },
  name: string,
): Promise<StoredFile | null> {
  const agency = await findAgencySummary(database, asked.shortName);
  if (agency === null || asked.number === null) return null;
  const row = await filesIn(database, { ...asked, agencyId: agency.agencyId, number: asked.number })
    .innerJoin('publication', (join) =>
      join
        .onRef('publication.agency_id', '=', 'published.agency_id')
        .onRef('publication.fiscal_year', '=', 'published.fiscal_year')
        .onRef('publication.number', '=', 'published.number'),
    )
    .where('publication.withdrawn_at', 'is', null)
    .where('published.name', '=', name)
    .executeTakeFirst();
  return row
    ? { sha256: row.sha256, bytes: row.byte_size, mediaType: row.media_type, name: row.original_name }
    : null;
}
