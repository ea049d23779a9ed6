import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { ParagraphPlace, ParagraphRevision } from './paragraph.ts';
import { revisionOf, revisionsAt, revisionsOf } from './paragraph-store.ts';

/** The last revision of each paragraph of a year that somebody wrote. */
export async function lastRevisions(
  { database }: { readonly database: Kysely<Database> },
  agencyId: string,
  fiscalYear: number,
): Promise<readonly ParagraphRevision[]> {
  const rows = await revisionsOf(database, agencyId, fiscalYear)
    .distinctOn(['topic', 'kind'])
    .orderBy('topic')
    .orderBy('kind')
    .orderBy('revision', 'desc')
    .execute();
  return rows.map(revisionOf);
}

/** The last revision of a paragraph, whose number is also how often it was written; null while nobody wrote. */
export async function lastRevision(
  { database }: { readonly database: Kysely<Database> },
  agencyId: string,
  place: ParagraphPlace,
): Promise<ParagraphRevision | null> {
  const row = await revisionsAt(database, agencyId, place).limit(1).executeTakeFirst();
  return row ? revisionOf(row) : null;
}

/** The revisions of a paragraph from a number downwards, the newest first. */
export async function listRevisions(
  { database }: { readonly database: Kysely<Database> },
  agencyId: string,
  place: ParagraphPlace,
  { from, count }: { readonly from: number; readonly count: number },
): Promise<readonly ParagraphRevision[]> {
  const rows = await revisionsAt(database, agencyId, place)
    .where('revision', '<=', from)
    .limit(count)
    .execute();
  return rows.map(revisionOf);
}
