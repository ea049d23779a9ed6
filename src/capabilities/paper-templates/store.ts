import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { TemplatePaper } from '../../documents/templates/tag-names.ts';
import type { PaperTemplate } from './paper-template.ts';

/** Adds a choice to those of a paper. */
export async function insertTemplate(
  transaction: Transaction<Database>,
  agencyId: string,
  paper: TemplatePaper,
  { number, file, known, chosenAt }: PaperTemplate,
): Promise<void> {
  await transaction
    .insertInto('paper_template')
    .values({
      agency_id: agencyId,
      paper,
      number,
      sha256: file?.sha256 ?? null,
      file_name: file?.name ?? null,
      known_tags: JSON.stringify(known),
      chosen_at: chosenAt,
    })
    .execute();
}
