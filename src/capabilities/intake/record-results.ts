import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import { findIntakeHead } from './find-intake.ts';
import type { Intake, KeptFault } from './intake.ts';
import { textOf } from './known-rulebook.ts';
import type { IntakeDesk } from './receive-file.ts';
import { recordOf } from './record.ts';
import { insertRecord } from './store.ts';
import { unrecordedResult } from './unrecorded-result.ts';

type Which = { readonly intakeId: string } | { readonly fiscalYear: number };

/**
 * Makes a record of every result that was accepted by a version of the program that kept only its scores. Gives what
 * stood against it for those that stay without: an original or a rulebook that is gone.
 */
export async function recordResults(desk: IntakeDesk): Promise<readonly unknown[]> {
  const faults: unknown[] = [];
  for (const row of await unrecorded(desk).execute()) {
    const lacking = await record(desk, row).catch((fault: unknown) => fault);
    if (lacking) faults.push(lacking);
  }
  return faults;
}

/** Stores what was read of a result as its record, within the act that takes its scores away. */
export type KeepRecord = (transaction: Transaction<Database>, now: Date) => Promise<void>;

/**
 * Reads what is left of a result that has no record, before an act that may take its scores away; of its scores alone
 * when its original or its rulebook is gone. Nothing is stored before the act is sure, since a later start may know
 * more; stores nothing where there is a record already, or nothing to make one of.
 */
export async function readForRecord(desk: IntakeDesk, agencyId: string, which: Which): Promise<KeepRecord> {
  const ofAgency = unrecorded(desk).where('result.agency_id', '=', agencyId);
  const row = await ('intakeId' in which
    ? ofAgency.where('result.intake_id', '=', which.intakeId)
    : ofAgency.where('result.fiscal_year', '=', which.fiscalYear)
  ).executeTakeFirst();
  const made = row && (await makeRecord(desk, row));
  return async (transaction, now) => {
    if (made?.ok) await insertRecord(transaction, made.value.intake, made.value.content, now);
  };
}

const unrecorded = ({ database }: IntakeDesk) =>
  database
    .selectFrom('result')
    .leftJoin('result_record', (join) =>
      join
        .onRef('result_record.agency_id', '=', 'result.agency_id')
        .onRef('result_record.intake_id', '=', 'result.intake_id'),
    )
    .where('result_record.intake_id', 'is', null)
    .select(['result.agency_id', 'result.intake_id']);

type Row = { readonly agency_id: string; readonly intake_id: string };

/** Makes the record of one result, unless less is left of it than was accepted: then gives what is lacking. */
async function record(desk: IntakeDesk, row: Row): Promise<Error | null> {
  const made = await makeRecord(desk, row);
  const lacking = made.ok ? made.value.lacking : made.refusal;
  if (!made.ok || lacking) return new Error(`intake ${row.intake_id}: ${lacking?.kind}`);
  const { intake, content } = made.value;
  await desk.database
    .transaction()
    .execute((transaction) => insertRecord(transaction, intake, content, desk.clock()));
  return null;
}

type Made = {
  readonly intake: Intake;
  readonly content: Parameters<typeof insertRecord>[2];
  readonly lacking: KeptFault | null;
};

async function makeRecord(
  desk: IntakeDesk,
  { agency_id: agencyId, intake_id: intakeId }: Row,
): Promise<Result<Made, KeptFault | { readonly kind: 'not-found' }>> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return refuse({ kind: 'not-found' });
  const found = await unrecordedResult(desk, intake);
  if (!found.ok) return found;
  const { rulebook, checked, lacking } = found.value;
  const content = { content: recordOf(checked), rulebook: textOf(rulebook ?? { id: intake.rulebookId }) };
  return ok({ intake, content, lacking });
}
