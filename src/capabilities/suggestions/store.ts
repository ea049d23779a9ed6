import type { Kysely, Selectable, Transaction } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { SuggestionTable } from '../../database/tables/writing.ts';
import type { Database } from '../../database/tables.ts';
import type { Suggestion } from './suggestion.ts';

/** The only place where suggestions are written. */

export const suggestionOf = (row: Selectable<SuggestionTable>): Suggestion => ({
  suggestionId: row.suggestion_id,
  fiscalYear: row.fiscal_year,
  topic: row.topic,
  text: row.text,
  revision: row.revision,
});

/** An agency's suggestions, to be narrowed by the asker. */
export const suggestionsOf = (database: Kysely<Database>, agencyId: string) =>
  database.selectFrom('suggestion').selectAll().where('agency_id', '=', agencyId);

/** Records the lines of a form that are not recorded of it yet; gives how many were. */
export async function insertSuggestions(
  transaction: Transaction<Database>,
  given: {
    readonly agencyId: string;
    readonly fiscalYear: number;
    readonly topic: number | null;
    readonly batch: string;
    readonly texts: readonly string[];
    readonly now: Date;
  },
): Promise<number> {
  const { numInsertedOrUpdatedRows } = await transaction
    .insertInto('suggestion')
    .values(
      given.texts.map((text, ordinal) => ({
        agency_id: given.agencyId,
        suggestion_id: uuidv7(),
        fiscal_year: given.fiscalYear,
        topic: given.topic,
        text,
        batch: given.batch,
        ordinal,
        recorded_at: given.now,
      })),
    )
    .onConflict((conflict) => conflict.columns(['agency_id', 'batch', 'ordinal']).doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0n);
}

/** Changes a suggestion as it was at a revision; false when it is another by now, or gone. */
export async function updateSuggestion(
  transaction: Transaction<Database>,
  agencyId: string,
  { suggestionId, topic, text, revision }: Omit<Suggestion, 'fiscalYear'>,
): Promise<boolean> {
  const { numUpdatedRows } = await transaction
    .updateTable('suggestion')
    .set({ topic, text, revision: revision + 1 })
    .where('agency_id', '=', agencyId)
    .where('suggestion_id', '=', suggestionId)
    .where('revision', '=', revision)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Deletes a suggestion; false when it is gone already. */
export async function deleteSuggestion(
  transaction: Transaction<Database>,
  agencyId: string,
  suggestionId: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('suggestion')
    .where('agency_id', '=', agencyId)
    .where('suggestion_id', '=', suggestionId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
