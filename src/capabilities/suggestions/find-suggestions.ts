import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { suggestionOf, suggestionsOf } from './store.ts';
import type { Suggestion } from './suggestion.ts';

type Asked = { readonly database: Kysely<Database> };

/** The suggestions of a year in the order in which they were recorded. */
export async function listSuggestions(
  { database }: Asked,
  agencyId: string,
  fiscalYear: number,
): Promise<readonly Suggestion[]> {
  const rows = await suggestionsOf(database, agencyId)
    .where('fiscal_year', '=', fiscalYear)
    // Ids are made in the order of time.
    .orderBy('suggestion_id')
    .execute();
  return rows.map(suggestionOf);
}

/** One suggestion; null when there is none of that id. `suggestionId` may be any text. */
export async function findSuggestion(
  { database }: Asked,
  agencyId: string,
  suggestionId: string,
): Promise<Suggestion | null> {
  if (!UUID.test(suggestionId)) return null;
  const row = await suggestionsOf(database, agencyId)
    .where('suggestion_id', '=', suggestionId)
    .executeTakeFirst();
  return row ? suggestionOf(row) : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;
