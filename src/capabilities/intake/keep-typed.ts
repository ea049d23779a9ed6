import { lockAgency } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import type { Rulebook } from '../rulebook/index.ts';
import type { IntakeDesk } from './receive-file.ts';
import {
  mergeTyped,
  type Replaced,
  restoreTexts,
  type SentScreen,
  type TypedDraft,
  type TypedTexts,
} from './typed-draft.ts';
import { deleteTypedDraft, replaceTypedDraft, typedDraftOf, typedDraftsOf } from './typed-draft-store.ts';

/**
 * Keeps what was typed so far over what is kept of the year. Gives the draft as it stands then, null when it holds
 * nothing; what it gives is in the database.
 */
export async function keepTyped(
  desk: IntakeDesk,
  agencyId: string,
  rulebook: Rulebook,
  screen: SentScreen,
): Promise<TypedDraft | null> {
  const { draft } = await change(desk, agencyId, rulebook, (kept) => ({
    texts: mergeTyped(rulebook, kept, screen),
  }));
  return draft;
}

/** The same, and gives fields back what stood in them before a block was pasted; counts those that it gave back. */
export async function restoreTyped(
  desk: IntakeDesk,
  agencyId: string,
  rulebook: Rulebook,
  screen: SentScreen,
  replaced: readonly Replaced[],
): Promise<{ readonly draft: TypedDraft | null; readonly restored: number }> {
  const { draft, changed } = await change(desk, agencyId, rulebook, (kept) =>
    restoreTexts(mergeTyped(rulebook, kept, screen), replaced),
  );
  return { draft, restored: changed.restored };
}

/** Changes what is kept of the year, while nobody else does. */
async function change<Changed extends { readonly texts: TypedTexts }>(
  { database, clock }: IntakeDesk,
  agencyId: string,
  { fiscalYear, id: rulebookId }: Rulebook,
  changeTexts: (kept: TypedTexts) => Changed,
): Promise<{ readonly draft: TypedDraft | null; readonly changed: Changed }> {
  return database.transaction().execute(async (transaction) => {
    await lockAgency(transaction, agencyId);
    const row = await typedDraftsOf(transaction, agencyId)
      .where('fiscal_year', '=', fiscalYear)
      .executeTakeFirst();
    const changed = changeTexts(row ? typedDraftOf(row).texts : {});
    const { texts } = changed;
    if (Object.keys(texts).length === 0) {
      await deleteTypedDraft(transaction, agencyId, fiscalYear);
      return { draft: null, changed };
    }
    const draft = { fiscalYear, rulebookId, texts, keptAt: clock() };
    await replaceTypedDraft(transaction, agencyId, draft);
    return { draft, changed };
  });
}

/** Forgets what was typed of a year. */
export const emptyTyped = (
  { database, clock }: IntakeDesk,
  agencyId: string,
  { fiscalYear }: Rulebook,
  record: Recording,
): Promise<void> =>
  database.transaction().execute(async (transaction) => {
    const wasThere = await deleteTypedDraft(transaction, agencyId, fiscalYear);
    if (wasThere) await record(transaction, { agencyId, subject: { fiscalYear }, at: clock() });
  });

/** Forgets a draft that was handed in, unless more was typed meanwhile. */
export async function closeTyped(
  { database }: IntakeDesk,
  agencyId: string,
  { fiscalYear, texts }: TypedDraft,
): Promise<void> {
  await deleteTypedDraft(database, agencyId, fiscalYear, texts);
}
