import type { Kysely } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { type Draft, type DraftPlace, type DraftRefusal, type DraftTexts, isTooLong } from './draft.ts';
import { deleteDraft, draftOf, draftsOf, upsertDraft } from './store.ts';

/** What drafts need of the world. */
export type DraftDesk = { readonly database: Kysely<Database>; readonly clock: () => Date };

/**
 * Keeps what a person has typed so far, over the draft of the revision that their window knows (0 for none). What it gives
 * is in the database.
 */
export async function keepDraft(
  { database, clock }: DraftDesk,
  place: DraftPlace,
  { texts, seen }: { readonly texts: DraftTexts; readonly seen: number },
): Promise<Result<Draft, DraftRefusal>> {
  if (isTooLong(texts)) return refuse({ kind: 'too-long' });
  const kept = await upsertDraft(database, place, { texts, seen, now: clock() });
  return kept ? ok(kept) : refuse({ kind: 'other-window' });
}

/** Forgets a draft that was sent or is not wanted any more, unless another window has kept a later one. */
export const dropDraft = ({ database }: DraftDesk, place: DraftPlace, seen: number): Promise<void> =>
  deleteDraft(database, place, seen);

/** What a person has typed into a form and not sent; null when nothing is kept. */
export async function findDraft(
  { database }: Pick<DraftDesk, 'database'>,
  place: DraftPlace,
): Promise<Draft | null> {
  const row = await draftsOf(database, place).where('form', '=', place.form).executeTakeFirst();
  return row ? draftOf(row) : null;
}

/** Of these forms those of which a person has a draft. */
export async function formsWithDraft(
  { database }: Pick<DraftDesk, 'database'>,
  whose: Omit<DraftPlace, 'form'>,
  forms: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await draftsOf(database, whose).where('form', 'in', forms).execute();
  return new Set(rows.map(({ form }) => form));
}
