import { createHash } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import {
  deleteSuggestion,
  insertSuggestions,
  suggestionOf,
  suggestionsOf,
  updateSuggestion,
} from './store.ts';
import type { Suggestion } from './suggestion.ts';

export type SuggestionDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

export type SuggestionRefusal =
  | { readonly kind: 'gone' }
  /** Somebody else changed it meanwhile: as it is now. */
  | { readonly kind: 'changed-meanwhile'; readonly now: Suggestion };

/** Records what respondents wrote; gives how many are new. The same form sent twice records nothing a second time. */
export const recordSuggestions = (
  { database, clock }: SuggestionDesk,
  given: {
    readonly agencyId: string;
    readonly fiscalYear: number;
    readonly topic: number | null;
    /** What the form was shown under, another each time. */
    readonly form: string;
    readonly texts: readonly string[];
  },
  record: Recording,
): Promise<number> =>
  database.transaction().execute(async (transaction) => {
    const at = clock();
    const count = await insertSuggestions(transaction, { ...given, batch: batchOf(given), now: at });
    const { agencyId, fiscalYear } = given;
    if (count > 0) await record(transaction, { agencyId, subject: { fiscalYear, count }, at });
    return count;
  });

/** A form that is sent again with other texts, as after going back in the browser, is another batch. */
const batchOf = ({
  form,
  topic,
  texts,
}: {
  readonly form: string;
  readonly topic: number | null;
  readonly texts: readonly string[];
}): string =>
  createHash('sha256')
    .update(JSON.stringify([form, topic, texts]))
    .digest('hex');

/** Sets text and topic of a suggestion, as its person saw it. Where it is like this already no act is recorded. */
export const changeSuggestion = (
  { database, clock }: SuggestionDesk,
  agencyId: string,
  changed: Suggestion,
  record: Recording,
): Promise<Result<null, SuggestionRefusal>> =>
  database.transaction().execute(async (transaction) => {
    const { suggestionId, fiscalYear, revision } = changed;
    const row = await suggestionsOf(transaction, agencyId)
      .where('suggestion_id', '=', suggestionId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return refuse({ kind: 'gone' });
    const now = suggestionOf(row);
    if (now.text === changed.text && now.topic === changed.topic) return ok(null);
    if (!(await updateSuggestion(transaction, agencyId, changed)))
      return refuse({ kind: 'changed-meanwhile', now });
    const subject = { fiscalYear, suggestionId, revision: revision + 1 };
    await record(transaction, { agencyId, subject, at: clock() });
    return ok(null);
  });

/** Removes a suggestion for good; a second click removes nothing and is no act. */
export const removeSuggestion = (
  { database, clock }: SuggestionDesk,
  agencyId: string,
  { suggestionId, fiscalYear }: Pick<Suggestion, 'suggestionId' | 'fiscalYear'>,
  record: Recording,
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const wasThere = await deleteSuggestion(transaction, agencyId, suggestionId);
    if (wasThere) await record(transaction, { agencyId, subject: { fiscalYear, suggestionId }, at: clock() });
  });
