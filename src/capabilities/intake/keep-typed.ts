import type { Rulebook } from '../rulebook/index.ts';
import type { IntakeDesk } from './receive-file.ts';
import { holdAgency } from './store.ts';
import { mergeTyped, type SentScreen, type TypedDraft } from './typed-draft.ts';
import { deleteTypedDraft, replaceTypedDraft, typedDraftOf, typedDraftsOf } from './typed-draft-store.ts';

/**
 * Keeps what was typed so far over what is kept of the year. Gives the draft as it stands then, null when it holds
 * nothing; what it gives is in the database.
 */
export async function keepTyped(
  { database, clock }: IntakeDesk,
  agencyId: string,
  rulebook: Rulebook,
  screen: SentScreen,
): Promise<TypedDraft | null> {
  const { fiscalYear, id: rulebookId } = rulebook;
  return database.transaction().execute(async (transaction) => {
    await holdAgency(transaction, agencyId);
    const row = await typedDraftsOf(transaction, agencyId)
      .where('fiscal_year', '=', fiscalYear)
      .executeTakeFirst();
    const texts = mergeTyped(rulebook, row ? typedDraftOf(row).texts : {}, screen);
    if (Object.keys(texts).length === 0) {
      await deleteTypedDraft(transaction, agencyId, fiscalYear);
      return null;
    }
    const draft = { fiscalYear, rulebookId, texts, keptAt: clock() };
    await replaceTypedDraft(transaction, agencyId, draft);
    return draft;
  });
}

/** Forgets what was typed of a year. */
export const emptyTyped = (
  { database }: IntakeDesk,
  agencyId: string,
  { fiscalYear }: Rulebook,
): Promise<void> => deleteTypedDraft(database, agencyId, fiscalYear);

/** Forgets a draft that was handed in, unless more was typed meanwhile. */
export const closeTyped = (
  { database }: IntakeDesk,
  agencyId: string,
  { fiscalYear, texts }: TypedDraft,
): Promise<void> => deleteTypedDraft(database, agencyId, fiscalYear, texts);
