import { type Kysely, type Selectable, sql, type Transaction } from 'kysely';
import { z } from 'zod';
import type { TypedDraftTable } from '../../database/tables/intake.ts';
import type { Database } from '../../database/tables.ts';
import type { TypedDraft, TypedTexts } from './typed-draft.ts';

/** The only place where drafts of typed scores are written. */

type Connection = Kysely<Database> | Transaction<Database>;

/** The drafts of typed scores of an agency, to be narrowed by the asker. */
export function typedDraftsOf(connection: Connection, agencyId: string) {
  return connection.selectFrom('typed_draft').selectAll().where('agency_id', '=', agencyId);
}

const typedTexts = z.record(z.string(), z.string());

/** Throws for texts that no version of the program has kept. */
export const typedDraftOf = (row: Selectable<TypedDraftTable>): TypedDraft => ({
  fiscalYear: row.fiscal_year,
  rulebookId: row.rulebook_id,
  texts: typedTexts.parse(row.texts),
  keptAt: row.kept_at,
});

/** Puts a draft of typed scores in the place of the year's draft. */
export async function replaceTypedDraft(
  transaction: Transaction<Database>,
  agencyId: string,
  { fiscalYear, rulebookId, texts, keptAt }: TypedDraft,
): Promise<void> {
  await transaction
    .insertInto('typed_draft')
    .values({
      agency_id: agencyId,
      fiscal_year: fiscalYear,
      rulebook_id: rulebookId,
      texts: JSON.stringify(texts),
      kept_at: keptAt,
    })
    .onConflict((conflict) =>
      conflict.columns(['agency_id', 'fiscal_year']).doUpdateSet(({ ref }) => ({
        rulebook_id: ref('excluded.rulebook_id'),
        texts: ref('excluded.texts'),
        kept_at: ref('excluded.kept_at'),
      })),
    )
    .execute();
}

/**
 * Deletes the year's draft of typed scores; with `holding` only while it holds these texts and no later ones. Gives
 * whether there was one.
 */
export async function deleteTypedDraft(
  connection: Connection,
  agencyId: string,
  fiscalYear: number,
  holding: TypedTexts | null = null,
): Promise<boolean> {
  const { numDeletedRows } = await connection
    .deleteFrom('typed_draft')
    .where('agency_id', '=', agencyId)
    .where('fiscal_year', '=', fiscalYear)
    .$if(holding !== null, (query) =>
      query.where('texts', '=', sql<TypedTexts>`${JSON.stringify(holding)}::jsonb`),
    )
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
