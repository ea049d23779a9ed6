import type { Kysely } from 'kysely';
import { uuidv7 } from 'uuidv7';
import type { FileStore } from '../../database/files.ts';
import type { Database } from '../../database/tables.ts';
import type { Localized } from '../../kernel/localized.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { NO_CORRECTIONS } from './check/check-report.ts';
import type { IntakeForm } from './intake.ts';
import { LIMITS_FOR_KEPT, readInProcess } from './read/read-in-process.ts';
import { messageFor } from './read/unreadable.ts';
import type { Original } from './read-result.ts';
import { holdAgency, insertIntake, insertOriginal, intakesOf } from './store.ts';

export type IntakeDesk = {
  readonly database: Kysely<Database>;
  readonly files: FileStore;
  readonly clock: () => Date;
};

/** The draft of a file; `isKnown` when a draft of the same content was open already. */
export type Received = { readonly intakeId: string; readonly isKnown: boolean };

/**
 * Takes in a file as a draft: reads and checks it within bounds, keeps the original, then writes the rows. A file
 * that cannot be read or holds no score is refused with a message that begins with its name, and nothing is kept. The
 * same file sent twice gives the same draft. `isKept`: the file was received once, and is given the time of kept ones.
 */
export async function receiveFile(
  { database, files, clock }: IntakeDesk,
  agencyId: string,
  rulebook: Rulebook,
  file: Original & { readonly typed?: boolean; readonly isKept?: boolean },
): Promise<Result<Received, Localized>> {
  const limits = file.isKept ? LIMITS_FOR_KEPT : undefined;
  const read = await readInProcess(file, rulebook, NO_CORRECTIONS, limits);
  if (!read.ok) return refuse(messageFor(read.refusal, file.name));
  const { source, checked } = read.value;
  const sha256 = await files.keep(file.content);
  const form: IntakeForm = file.typed ? 'typed' : source.form;
  const now = clock();
  return database.transaction().execute(async (transaction) => {
    await holdAgency(transaction, agencyId);
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
    await insertOriginal(transaction, agencyId, original, now);
    await insertIntake(transaction, {
      agencyId,
      intakeId,
      sha256,
      fiscalYear: checked.fiscalYear,
      rulebookId: rulebook.id,
      form,
      state: 'draft',
      createdAt: now,
    });
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
