import { createHash } from 'node:crypto';
import type { Kysely, Transaction } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import type { Database } from '../../database/tables.ts';
import type { TemplatePaper } from '../../documents/templates/tag-names.ts';
import { UnusableTemplate } from '../../documents/templates/unusable-template.ts';
import type { PaperTemplate } from './paper-template.ts';

type Asked = { readonly agencyId: string; readonly paper: TemplatePaper };

/** All that was ever chosen for a paper, the newest first. */
export async function listTemplates(
  database: Kysely<Database> | Transaction<Database>,
  { agencyId, paper }: Asked,
): Promise<readonly PaperTemplate[]> {
  const rows = await database
    .selectFrom('paper_template')
    .selectAll()
    .where('agency_id', '=', agencyId)
    .where('paper', '=', paper)
    .orderBy('number', 'desc')
    .execute();
  return rows.map(({ number, sha256, file_name: name, known_tags: known, chosen_at: chosenAt }) => ({
    number,
    file: sha256 !== null && name !== null ? { sha256, name } : null,
    known,
    chosenAt,
  }));
}

/** The agency's own file from which a paper is written now, or was written at a moment; null for the program's form. */
export async function findTemplate(
  database: Kysely<Database>,
  asked: Asked & { readonly at: Date | null },
): Promise<(PaperTemplate & { readonly file: object }) | null> {
  const chosen = await listTemplates(database, asked);
  const inUse = chosen.find(({ chosenAt }) => asked.at === null || chosenAt <= asked.at);
  return inUse?.file ? { ...inUse, file: inUse.file } : null;
}

/**
 * The content of a template's file. Throws `UnusableTemplate` when it is lost or damaged: the program's form would not be what
 * was approved.
 */
export async function openTemplate(
  { files }: { readonly files: FileStore },
  { file }: Pick<PaperTemplate, 'file'>,
): Promise<Uint8Array> {
  const content = file && (await files.read(file.sha256));
  if (!content) throw new UnusableTemplate(`the file of a template is lost: ${file?.sha256}`);
  if (createHash('sha256').update(content).digest('hex') !== file.sha256)
    throw new UnusableTemplate(`the file of a template is damaged: ${file.sha256}`);
  return content;
}

/** The content of the template that `findTemplate` finds; null for the program's form. */
export async function openTemplateInUse(
  { database, files }: { readonly database: Kysely<Database>; readonly files: FileStore },
  asked: Parameters<typeof findTemplate>[1],
): Promise<Uint8Array | null> {
  const template = await findTemplate(database, asked);
  return template && openTemplate({ files }, template);
}
