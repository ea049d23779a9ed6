import { findIntakeHead } from './find-intake.ts';
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
  for (const row of await unrecorded(desk).execute())
    await record(desk, row).catch((fault: unknown) => faults.push(fault));
  return faults;
}

/** The same for one result, before an act takes its scores away. Throws where that act would lose them. */
export async function recordFirst(desk: IntakeDesk, agencyId: string, which: Which): Promise<void> {
  const ofAgency = unrecorded(desk).where('result.agency_id', '=', agencyId);
  const row = await ('intakeId' in which
    ? ofAgency.where('result.intake_id', '=', which.intakeId)
    : ofAgency.where('result.fiscal_year', '=', which.fiscalYear)
  ).executeTakeFirst();
  if (row) await record(desk, row);
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

async function record(desk: IntakeDesk, { agency_id: agencyId, intake_id: intakeId }: Row): Promise<void> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return;
  // Read before the transaction, which is short.
  const { rulebook, checked } = await unrecordedResult(desk, intake);
  const content = { content: recordOf(checked), rulebook: textOf(rulebook) };
  await desk.database
    .transaction()
    .execute((transaction) => insertRecord(transaction, intake, content, desk.clock()));
}
