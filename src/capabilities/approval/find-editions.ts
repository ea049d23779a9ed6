import type { Kysely } from 'kysely';
import type { StoredFile } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { contentHashOf } from './content-hash.ts';
import type { Edition, FoundEdition } from './edition.ts';
import { type EditionKey, editionOf, editionsOf } from './store.ts';

/** An agency's editions of a year, or of all years, the newest first. */
export async function listEditions(
  database: Kysely<Database>,
  agencyId: string,
  fiscalYear: FiscalYear | null = null,
): Promise<readonly Edition[]> {
  const rows = await editionsOf(database, agencyId)
    .$if(fiscalYear !== null, (query) => query.where('edition.fiscal_year', '=', fiscalYear))
    .orderBy('edition.fiscal_year', 'desc')
    .orderBy('edition.number', 'desc')
    .execute();
  return rows.map(editionOf);
}

/**
 * An edition with its content. `changed`: what the database holds is no longer what its hash was made of, so that
 * nobody may be shown it as approved.
 */
export async function findEdition(
  database: Kysely<Database>,
  { agencyId, fiscalYear, number }: EditionKey,
): Promise<Result<FoundEdition, 'none' | 'changed'>> {
  const row = await editionsOf(database, agencyId)
    .where('edition.fiscal_year', '=', fiscalYear)
    .where('edition.number', '=', number)
    .select('edition.content')
    .executeTakeFirst();
  if (!row) return refuse('none');
  const { content } = row;
  if (contentHashOf(content) !== row.content_hash) return refuse('changed');
  return ok({ edition: editionOf(row), content });
}

/** Whether an edition waits for its approval. */
export async function isEditionWaiting(
  database: Kysely<Database>,
  { agencyId, fiscalYear, number }: EditionKey,
): Promise<boolean> {
  const waiting = await editionsOf(database, agencyId)
    .where('edition.fiscal_year', '=', fiscalYear)
    .where('edition.number', '=', number)
    .where('edition.state', '=', 'proposed')
    .executeTakeFirst();
  return waiting !== undefined;
}

/** The scan of the paper by which an edition was approved; null when there is none. */
export async function findScan(
  database: Kysely<Database>,
  { agencyId, fiscalYear, number }: EditionKey,
): Promise<StoredFile | null> {
  const row = await database
    .selectFrom('edition_settlement as settlement')
    .innerJoin('stored_file', (join) =>
      join
        .onRef('stored_file.agency_id', '=', 'settlement.agency_id')
        .onRef('stored_file.sha256', '=', 'settlement.scan_sha256'),
    )
    .where('settlement.agency_id', '=', agencyId)
    .where('settlement.fiscal_year', '=', fiscalYear)
    .where('settlement.number', '=', number)
    .select(['stored_file.sha256', 'byte_size', 'media_type', 'original_name'])
    .executeTakeFirst();
  return row
    ? { sha256: row.sha256, bytes: row.byte_size, mediaType: row.media_type, name: row.original_name }
    : null;
}
