import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { FormDraftTable } from '../../database/tables/writing.ts';
import type { Database } from '../../database/tables.ts';
import { type Draft, type DraftPlace, type DraftTexts, writerKey } from './draft.ts';

/** The only place where drafts of forms are written. */

const textsSchema = z.record(z.string(), z.string());

/** Throws for texts that no version of the program has kept. */
export const draftOf = (row: Selectable<FormDraftTable>): Draft => ({
  texts: textsSchema.parse(row.texts),
  revision: row.revision,
  keptAt: row.kept_at,
});

/** A person's drafts in an agency, to be narrowed by the asker. */
export const draftsOf = (database: Kysely<Database>, { agencyId, writer }: Omit<DraftPlace, 'form'>) =>
  database
    .selectFrom('form_draft')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('writer', '=', writerKey(writer));

/**
 * Keeps a draft in place of the one of revision `seen` (0 for none); null when another is kept there. Where none is kept
 * any more it becomes the first.
 */
export async function upsertDraft(
  database: Kysely<Database>,
  { agencyId, writer, form }: DraftPlace,
  { texts, seen, now }: { readonly texts: DraftTexts; readonly seen: number; readonly now: Date },
): Promise<Draft | null> {
  const row = await database
    .insertInto('form_draft')
    .values({
      agency_id: agencyId,
      writer: writerKey(writer),
      form,
      texts: JSON.stringify(texts),
      revision: seen + 1,
      kept_at: now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['agency_id', 'writer', 'form'])
        .doUpdateSet(({ ref }) => ({
          texts: ref('excluded.texts'),
          revision: ref('excluded.revision'),
          kept_at: ref('excluded.kept_at'),
        }))
        .where('form_draft.revision', '=', seen),
    )
    .returningAll()
    .executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Deletes a draft as it was at a revision; a later one stays. */
export async function deleteDraft(
  database: Kysely<Database>,
  { agencyId, writer, form }: DraftPlace,
  seen: number,
): Promise<void> {
  await database
    .deleteFrom('form_draft')
    .where('agency_id', '=', agencyId)
    .where('writer', '=', writerKey(writer))
    .where('form', '=', form)
    .where('revision', '<=', seen)
    .execute();
}
