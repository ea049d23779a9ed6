import type { Kysely, Transaction } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { OfficialPaperKind } from '../../documents/official/official-model.ts';
import { examineTemplate } from '../../documents/templates/run-template.ts';
import type { TemplateFault } from '../../documents/templates/template-fault.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { listTemplates } from './find-template.ts';
import type { PaperTemplate } from './paper-template.ts';
import { insertTemplate } from './store.ts';

type Desk = { readonly database: Kysely<Database>; readonly files: FileStore };
type Choice = { readonly agencyId: string; readonly paper: OfficialPaperKind; readonly now: Date };

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Takes a Word file as the template of a paper from now on, once it was looked through; refuses with everything that
 * speaks against it. The file that is in use already changes nothing.
 */
export async function chooseTemplate(
  { database, files }: Desk,
  { file, ...choice }: Choice & { readonly file: { readonly name: string; readonly content: Uint8Array } },
  record: Recording,
): Promise<Result<void, readonly TemplateFault[]>> {
  const examined = await examineTemplate(choice.paper, file.content);
  if (!examined.ok) return refuse(examined.refusal);
  const sha256 = await files.keep(file.content);
  await database.transaction().execute(async (transaction) => {
    const stored = { sha256, name: file.name, bytes: file.content.length, mediaType: DOCX };
    await insertStoredFiles(transaction, choice.agencyId, [stored], choice.now);
    const chosen = { file: { sha256, name: file.name }, known: examined.value.known };
    await choose(transaction, choice, chosen, record);
  });
  return ok(undefined);
}

/** Goes back to the program's form; nothing changes where it is in use. */
export const returnToOurForm = ({ database }: Desk, choice: Choice, record: Recording): Promise<void> =>
  database
    .transaction()
    .execute((transaction) => choose(transaction, choice, { file: null, known: [] }, record));

async function choose(
  transaction: Transaction<Database>,
  { agencyId, paper, now }: Choice,
  chosen: Pick<PaperTemplate, 'file' | 'known'>,
  record: Recording,
): Promise<void> {
  await transaction
    .selectFrom('agency')
    .select('agency_id')
    .where('agency_id', '=', agencyId)
    .forUpdate()
    .execute();
  const [inUse] = await listTemplates(transaction, { agencyId, paper });
  const sha256 = chosen.file?.sha256;
  if (inUse?.file?.sha256 === sha256) return;
  const number = (inUse?.number ?? 0) + 1;
  await insertTemplate(transaction, agencyId, paper, { ...chosen, number, chosenAt: now });
  const subject = { file: `${paper}.docx`, revision: number, ...(sha256 === undefined ? {} : { sha256 }) };
  await record(transaction, { agencyId, subject, at: now });
}
