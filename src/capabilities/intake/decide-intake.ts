import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import type { FiscalYear } from '../../kernel/fiscal-year.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
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
): Outcome {
  const seen = await draftAt(desk, agencyId, intakeId, said.revision);
  if (!seen.ok) return seen;
  // Read before the transaction: it can take long, and nobody should wait for it with a row held.
  const kept = await readKept(desk, { ...seen.value, corrections: said.corrections });
  if (!kept.ok) return kept;
  const { fiscalYear } = kept.value.reading.checked;
  return decide(desk, agencyId, intakeId, said.revision, (transaction, now) =>
    updateCorrections(transaction, { agencyId, intakeId, fiscalYear, ...said }, now),
  );
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
  const keepRecord = await readForRecord(desk, agencyId, { fiscalYear: checked.fiscalYear });
  const decided = await decide(desk, agencyId, intakeId, revision, async (transaction, now, intake) => {
    await keepRecord(transaction, now);
    const record = { content, rulebook: textOf(rulebook) };
    await insertRecord(transaction, intake, record, now);
    await replaceResult(transaction, { ...intake, fiscalYear: checked.fiscalYear }, checked.sheet, now);
    await updateState(transaction, { agencyId, intakeId }, 'accepted', now);
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

export async function discardIntake(desk: IntakeDesk, agencyId: string, intakeId: string): Outcome {
  return decide(desk, agencyId, intakeId, null, (transaction, now) =>
    updateState(transaction, { agencyId, intakeId }, 'discarded', now),
  );
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
 * revision, so that what was changed in another window is never decided unseen.
 */
async function decide(
  { database, clock }: IntakeDesk,
  agencyId: string,
  intakeId: string,
  revision: number | null,
  act: (transaction: Transaction<Database>, now: Date, intake: Intake) => Promise<void>,
): Outcome {
  return database.transaction().execute(async (transaction) => {
    const draft = asDraft(await heldIntake(transaction, agencyId, intakeId), revision);
    if (!draft.ok) return draft;
    await act(transaction, clock(), draft.value);
    return ok(null);
  });
}
