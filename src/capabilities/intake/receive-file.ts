import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { FileStore } from '../../database/files.ts';
import { insertStoredFiles } from '../../database/stored-file-store.ts';
import type { Database } from '../../database/tables.ts';
import type { Localized } from '../../kernel/localized.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { lockAgency } from '../agency/acts.ts';
import type { Recording } from '../audit/acts.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { type Correction, correctionsOf } from './correction.ts';
import type { IntakeForm } from './intake.ts';
import { LIMITS_FOR_KEPT, readInProcess } from './read/read-in-process.ts';
import { messageFor } from './read/unreadable.ts';
import type { Original } from './read-result.ts';
import { insertIntake, intakesOf } from './store.ts';

export type IntakeDesk = {
  readonly database: Kysely<Database>;
  readonly files: FileStore;
  readonly clock: () => Date;
};

/** The draft of a file; `isKnown` when a draft of the same content was open already. */
export type Received = { readonly intakeId: string; readonly isKnown: boolean };

type NewFile = Original & {
  readonly typed?: boolean;
  /** It was received once, and is given the time of kept ones. */
  readonly isKept?: boolean;
  /** What was said before over the same original; none when it comes in for the first time. */
  readonly corrections?: readonly Correction[];
};

/**
 * Takes in a file as a draft: reads and checks it within bounds, keeps the original, then writes the rows. A file
 * that cannot be read or holds no score is refused with a message that begins with its name, and nothing is kept. The
 * same file sent twice gives the same draft.
 */
export async function receiveFile(
  { database, files, clock }: IntakeDesk,
  agencyId: string,
  rulebook: Rulebook,
  file: NewFile,
  record: Recording,
): Promise<Result<Received, Localized>> {
  const { corrections = [] } = file;
  const limits = file.isKept ? LIMITS_FOR_KEPT : undefined;
  const read = await readInProcess(file, rulebook, correctionsOf(corrections), limits);
  if (!read.ok) return refuse(messageFor(read.refusal, file.name));
  const { source, checked } = read.value;
  const { fiscalYear } = checked;
  const sha256 = await files.keep(file.content);
  const form: IntakeForm = file.typed ? 'typed' : source.form;
  const now = clock();
  return database.transaction().execute(async (transaction) => {
    await lockAgency(transaction, agencyId);
    const open = await intakesOf(transaction, agencyId)
      .where('intake.sha256', '=', sha256)
      .where('intake.rulebook_id', '=', rulebook.id)
      .where('intake.state', '=', 'draft')
      .executeTakeFirst();
    if (open) return ok({ intakeId: open.intake_id, isKnown: true });
    const intakeId = uuidv7();
    const original = {
      sha256,
      name: file.name,
      bytes: file.content.length,
      mediaType: MEDIA_TYPES[source.form],
    };
    await insertStoredFiles(transaction, agencyId, [original], now);
    await insertIntake(transaction, {
      agencyId,
      intakeId,
      sha256,
      fiscalYear,
      rulebookId: rulebook.id,
      form,
      state: 'draft',
      corrections,
      createdAt: now,
    });
    await record(transaction, { agencyId, subject: { intakeId, fiscalYear, sha256 }, at: now });
    return ok({ intakeId, isKnown: false });
  });
}

const MEDIA_TYPES = {
  text: 'text/plain',
  csv: 'text/csv',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
