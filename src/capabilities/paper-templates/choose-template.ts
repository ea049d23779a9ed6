import type { Kysely, Transaction } from 'kysely';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import { type Crowded, examineTemplate } from '../../documents/templates/run-template.ts';
import type { TemplatePaper } from '../../documents/templates/tag-names.ts';
import type { TemplateFault } from '../../documents/templates/template-fault.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { lockAgency } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import { listTemplates } from './find-template.ts';
import type { PaperTemplate } from './paper-template.ts';
import { insertTemplate } from './store.ts';

type Desk = { readonly database: Kysely<Database>; readonly files: FileStore; readonly clock: () => Date };
type Choice = { readonly agencyId: string; readonly paper: TemplatePaper };
/** A template of now on: the agency's own file, or the program's form. */
type Chosen = Pick<PaperTemplate, 'known'> & {
  readonly file: (NonNullable<PaperTemplate['file']> & { readonly bytes: number }) | null;
};

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * Takes a Word file as the template of a paper from now on, once it was looked through; refuses with everything that
 * speaks against it. The file that is in use already changes nothing.
 */
export async function chooseTemplate(
  desk: Desk,
  { file, ...choice }: Choice & { readonly file: { readonly name: string; readonly content: Uint8Array } },
  record: Recording,
): Promise<Result<void, readonly TemplateFault[] | Crowded>> {
  const examined = await examineTemplate(choice.agencyId, choice.paper, file.content);
  if (!examined.ok) return refuse(examined.refusal);
  const sha256 = await desk.files.keep(file.content);
  const kept = { sha256, name: file.name, bytes: file.content.length };
  await choose(desk, choice, { file: kept, known: examined.value.known }, record);
  return ok(undefined);
}

/** Goes back to the program's form; nothing changes where it is in use. */
export const returnToOurForm = (desk: Desk, choice: Choice, record: Recording): Promise<void> =>
  choose(desk, choice, { file: null, known: [] }, record);

const choose = (desk: Desk, choice: Choice, chosen: Chosen, record: Recording): Promise<void> =>
  desk.database.transaction().execute(async (transaction) => {
    await lockAgency(transaction, choice.agencyId);
    // Not before: an edition that was settled while the file was looked through keeps the template of that moment.
    await add(transaction, { ...choice, now: desk.clock() }, chosen, record);
  });

async function add(
  transaction: Transaction<Database>,
  { agencyId, paper, now }: Choice & { readonly now: Date },
  { file, known }: Chosen,
  record: Recording,
): Promise<void> {
  const [inUse] = await listTemplates(transaction, { agencyId, paper });
  const sha256 = file?.sha256;
  if (inUse?.file?.sha256 === sha256) return;
  if (file) await insertStoredFiles(transaction, agencyId, [{ ...file, mediaType: DOCX }], now);
  const number = (inUse?.number ?? 0) + 1;
  await insertTemplate(transaction, agencyId, paper, { file, known, number, chosenAt: now });
  const subject = { file: `${paper}.docx`, revision: number, ...(sha256 === undefined ? {} : { sha256 }) };
  await record(transaction, { agencyId, subject, at: now });
}
