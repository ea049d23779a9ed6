import type { Rulebook } from '../rulebook/index.ts';
import type { IntakeDesk } from './receive-file.ts';
import type { TypedDraft } from './typed-draft.ts';
import { typedDraftOf, typedDraftsOf } from './typed-draft-store.ts';

/** What was typed so far of a year; null when nothing is kept. */
export async function findTyped(
  { database }: IntakeDesk,
  agencyId: string,
  { fiscalYear }: Rulebook,
): Promise<TypedDraft | null> {
  const row = await typedDraftsOf(database, agencyId)
    .where('fiscal_year', '=', fiscalYear)
    .executeTakeFirst();
  return row ? typedDraftOf(row) : null;
}

/** The scores that an agency is still typing, the latest year first. */
export async function listTyped({ database }: IntakeDesk, agencyId: string): Promise<TypedDraft[]> {
  const rows = await typedDraftsOf(database, agencyId).orderBy('fiscal_year', 'desc').execute();
  return rows.map(typedDraftOf);
}
