import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import type { Subject } from '../audit/index.ts';
import { type Correction, correctionsOf } from './correction.ts';
import { findIntakeHead } from './find-intake.ts';
import type { Intake, IntakeRefusal, Seen } from './intake.ts';
import { textOf } from './known-rulebook.ts';
import { latestYear } from './latest-year.ts';
import { readKept } from './read-kept.ts';
import type { ReadResult } from './read-result.ts';
import type { IntakeDesk } from './receive-file.ts';
import { parseRecord, type RecordedReport, recordOf } from './record.ts';
import { readForRecord } from './record-results.ts';
import { heldIntake, insertRecord, replaceResult, updateCorrections, updateState } from './store.ts';

type Outcome<Value = null> = Promise<Result<Value, IntakeRefusal>>;

/**
 * Sets what a person says over a draft's original, in place of what was said before. Refused when the draft is not as
 * `revision` was any more.
 */
export async function correctIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  said: { readonly corrections: readonly Correction[]; readonly revision: number },
  record: Recording,
): Outcome {
  const seen = await draftAt(desk, agencyId, intakeId, said.revision);
  if (!seen.ok) return seen;
  // Read before the transaction: it can take long, and nobody should wait for it with a row held.
  const kept = await readKept(desk, { ...seen.value, corrections: said.corrections });
  if (!kept.ok) return kept;
  const { fiscalYear } = kept.value.reading.checked;
  const draft = { desk, agencyId, intakeId, revision: said.revision };
  return decide(draft, record, async (transaction, now, { original: { sha256 } }) => {
    await updateCorrections(transaction, { agencyId, intakeId, fiscalYear, ...said }, now);
    return { fiscalYear, revision: said.revision + 1, sha256 };
  });
}

/**
 * Makes a draft's scores the year's result and records all that is said of it. Errors may be left when the person
 * knows of them: the paper then names them. A year that is not the rulebook's must have been confirmed by itself; one
 * that has not come is never accepted.
 */
export async function acceptIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  { revision, errorsKnown }: Seen,
  record: Recording,
): Outcome<RecordedReport> {
  const seen = await draftAt(desk, agencyId, intakeId, revision);
  if (!seen.ok) return seen;
  const kept = await readKept(desk, seen.value);
  if (!kept.ok) return kept;
  const { rulebook, reading } = kept.value;
  const refusal = whyNotAccepted(seen.value, reading, {
    rulebook: rulebook.fiscalYear,
    latest: latestYear(desk.clock()),
    errorsKnown,
  });
  if (refusal) return refuse(refusal);
  const content = recordOf(reading.checked);
  const checked = parseRecord(JSON.parse(content));
  const { fiscalYear, sheet } = checked;
  const keepRecord = await readForRecord(desk, agencyId, { fiscalYear });
  const draft = { desk, agencyId, intakeId, revision };
  const decided = await decide(draft, record, async (transaction, now, intake) => {
    await keepRecord(transaction, now);
    await insertRecord(transaction, intake, { content, rulebook: textOf(rulebook) }, now);
    await replaceResult(transaction, { ...intake, fiscalYear }, sheet, now);
    await updateState(transaction, { agencyId, intakeId }, 'accepted', now);
    return { fiscalYear, revision, sha256: intake.original.sha256 };
  });
  return decided.ok ? ok(checked) : decided;
}

function whyNotAccepted(
  { corrections }: Intake,
  { checked: { fiscalYear: year, problems } }: ReadResult,
  {
    rulebook,
    latest,
    errorsKnown,
  }: { readonly rulebook: number; readonly latest: FiscalYear; readonly errorsKnown: boolean },
): IntakeRefusal | null {
  if (year > latest) return { kind: 'year-to-come', year, latest };
  if (year !== rulebook && !correctionsOf(corrections).yearConfirmed)
    return { kind: 'year-differs', year, rulebook };
  const count = problems.filter(({ severity }) => severity === 'error').length;
  return count > 0 && !errorsKnown ? { kind: 'errors-left', count } : null;
}

export async function discardIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  record: Recording,
): Outcome {
  const draft = { desk, agencyId, intakeId, revision: null };
  return decide(draft, record, async (transaction, now, { fiscalYear, revision, original: { sha256 } }) => {
    await updateState(transaction, { agencyId, intakeId }, 'discarded', now);
    return { fiscalYear, revision, sha256 };
  });
}

async function draftAt(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  revision: number,
): Outcome<Intake> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  return asDraft(intake, revision);
}

function asDraft(intake: Intake | null, revision: number | null): Result<Intake, IntakeRefusal> {
  if (!intake) return refuse({ kind: 'not-found' });
  if (intake.state !== 'draft') return refuse({ kind: 'already-decided', state: intake.state });
  if (revision !== null && intake.revision !== revision) return refuse({ kind: 'changed-meanwhile' });
  return ok(intake);
}

/**
 * Acts on a draft alone, held for the length of one transaction, so that a second click finds it decided; of a given
 * revision, so that what was changed in another window is never decided unseen. `act` gives what the log says of it.
 */
async function decide(
  {
    desk: { database, clock },
    agencyId,
    intakeId,
    revision,
  }: {
    readonly desk: IntakeDesk;
    readonly agencyId: string;
    readonly intakeId: string;
    readonly revision: number | null;
  },
  record: Recording,
  act: (transaction: Transaction<Database>, now: Date, intake: Intake) => Promise<Subject>,
): Outcome {
  return database.transaction().execute(async (transaction) => {
    const draft = asDraft(await heldIntake(transaction, agencyId, intakeId), revision);
    if (!draft.ok) return draft;
    const at = clock();
    const subject = await act(transaction, at, draft.value);
    await record(transaction, { agencyId, subject: { intakeId, ...subject }, at });
    return ok(null);
  });
}
