import type { Transaction } from 'kysely';
import type { StoredFile } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import type { Actor } from '../audit/index.ts';
import type { PublishedSummary } from './publication.ts';

/** Which publication: of which agency's edition. */
export type PublicationKey = {
  readonly agencyId: string;
  readonly fiscalYear: FiscalYear;
  readonly number: number;
};

const keyOf = ({ agencyId, fiscalYear, number }: PublicationKey) => ({
  agency_id: agencyId,
  fiscal_year: fiscalYear,
  number,
});

/** The state of an edition and whether it is public, held until the transaction ends; null when there is no edition. */
export async function heldEdition(transaction: Transaction<Database>, key: PublicationKey) {
  const edition = await transaction
    .selectFrom('edition')
    .select(['state', 'content_hash'])
    .where('agency_id', '=', key.agencyId)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('number', '=', key.number)
    .forUpdate()
    .executeTakeFirst();
  if (!edition) return null;
  const publication = await transaction
    .selectFrom('publication')
    .select('withdrawn_at')
    .where('agency_id', '=', key.agencyId)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('number', '=', key.number)
    .executeTakeFirst();
  return {
    isApproved: edition.state === 'approved',
    contentHash: edition.content_hash,
    isPublic: publication !== undefined && publication.withdrawn_at === null,
  };
}

/** Makes an edition public with its files, for the first time or again. */
export async function savePublication(
  transaction: Transaction<Database>,
  key: PublicationKey,
  {
    by,
    publisherName,
    at,
    summary,
    files,
  }: {
    readonly by: Actor;
    readonly publisherName: string | null;
    readonly at: Date;
    readonly summary: PublishedSummary;
    /** By the name in their address. */
    readonly files: ReadonlyMap<string, StoredFile>;
  },
): Promise<void> {
  await transaction
    .insertInto('publication')
    .values({
      ...keyOf(key),
      published_at: at,
      published_by: JSON.stringify(by),
      publisher_name: publisherName,
      changed_at: at,
      agency_name: summary.agencyName,
      locality: summary.locality,
      overall: summary.overall,
      level_name: summary.levelName,
      level_tone: summary.levelTone,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'fiscal_year', 'number']).doUpdateSet((row) => ({
        published_at: row.ref('excluded.published_at'),
        published_by: row.ref('excluded.published_by'),
        publisher_name: row.ref('excluded.publisher_name'),
        withdrawn_at: null,
        withdrawn_by: null,
        withdrawn_because: null,
        changed_at: row.ref('excluded.changed_at'),
      })),
    )
    .execute();
  await transaction
    .deleteFrom('publication_file')
    .where('agency_id', '=', key.agencyId)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('number', '=', key.number)
    .execute();
  if (files.size === 0) return;
  await transaction
    .insertInto('publication_file')
    .values([...files].map(([name, { sha256 }]) => ({ ...keyOf(key), name, sha256 })))
    .execute();
}

export async function markWithdrawn(
  transaction: Transaction<Database>,
  key: PublicationKey,
  { by, because, at }: { readonly by: Actor; readonly because: string; readonly at: Date },
): Promise<void> {
  await transaction
    .updateTable('publication')
    .set({
      withdrawn_at: at,
      withdrawn_by: JSON.stringify(by),
      withdrawn_because: because,
      changed_at: at,
    })
    .where('agency_id', '=', key.agencyId)
    .where('fiscal_year', '=', key.fiscalYear)
    .where('number', '=', key.number)
    .execute();
}
