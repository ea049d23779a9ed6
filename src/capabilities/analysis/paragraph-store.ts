import type { Kysely, Selectable, Transaction } from 'kysely';
import { z } from 'zod';
import type { ParagraphRevisionTable } from '../../database/tables/writing.ts';
import type { Database } from '../../database/tables.ts';
import { actorSchema } from '../audit/index.ts';
import type { ParagraphPlace, ParagraphRevision } from './paragraph.ts';

/** The only place where paragraphs of the analysis are written. */

const storedKind = z.enum(['mend', 'develop', 'sustain']);

/** Throws for a row that no version of the program has written. */
export const revisionOf = (row: Selectable<ParagraphRevisionTable>): ParagraphRevision => ({
  fiscalYear: row.fiscal_year,
  topic: row.topic,
  kind: storedKind.parse(row.kind),
  revision: row.revision,
  text: row.text,
  composed: row.composed,
  writer: actorSchema.parse(row.actor),
  writtenAt: row.written_at,
});

/** The revisions of a year's paragraphs, to be narrowed by the asker. */
export const revisionsOf = (database: Kysely<Database>, agencyId: string, fiscalYear: number) =>
  database
    .selectFrom('paragraph_revision')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('fiscal_year', '=', fiscalYear);

/** The revisions of one paragraph, the newest first. */
export const revisionsAt = (
  database: Kysely<Database>,
  agencyId: string,
  { fiscalYear, topic, kind }: ParagraphPlace,
) =>
  revisionsOf(database, agencyId, fiscalYear)
    .where('topic', '=', topic)
    .where('kind', '=', kind)
    .orderBy('revision', 'desc');

/** Adds a revision; false when there is one of its number. */
export async function insertRevision(
  transaction: Transaction<Database>,
  agencyId: string,
  revision: ParagraphRevision,
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('paragraph_revision')
    .values({
      agency_id: agencyId,
      fiscal_year: revision.fiscalYear,
      topic: revision.topic,
      kind: revision.kind,
      revision: revision.revision,
      text: revision.text,
      composed: revision.composed,
      actor: JSON.stringify(revision.writer),
      written_at: revision.writtenAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
