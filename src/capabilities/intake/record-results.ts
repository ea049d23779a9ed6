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
  for (const row of await unrecorded(desk).execute()) {
    const lacking = await record(desk, row, 'whole').catch((fault: unknown) => fault);
    if (lacking) faults.push(lacking);
  }
  return faults;
}

/**
 * The same for one result, before an act takes its scores away: of its scores alone when its original or its rulebook is
 * gone. Throws where that act would lose them.
 */
export async function recordFirst(desk: IntakeDesk, agencyId: string, which: Which): Promise<void> {
  const ofAgency = unrecorded(desk).where('result.agency_id', '=', agencyId);
  const row = await ('intakeId' in which
    ? ofAgency.where('result.intake_id', '=', which.intakeId)
    : ofAgency.where('result.fiscal_year', '=', which.fiscalYear)
  ).executeTakeFirst();
  const lacking = row && (await record(desk, row, 'scores at least'));
  if (lacking) throw lacking;
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

/** Makes the record of one result, unless less is left of it than is wanted: then gives what is lacking. */
async function record(
  desk: IntakeDesk,
  { agency_id: agencyId, intake_id: intakeId }: Row,
  wanted: 'whole' | 'scores at least',
): Promise<Error | null> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return null;
  // Read before the transaction, which is short.
  const found = await unrecordedResult(desk, intake);
  const lacking = found.ok ? found.value.lacking : found.refusal;
  if (!found.ok || (lacking && wanted === 'whole')) return new Error(`intake ${intakeId}: ${lacking?.kind}`);
  const { rulebook, checked } = found.value;
  const content = { content: recordOf(checked), rulebook: textOf(rulebook ?? { id: intake.rulebookId }) };
  await desk.database
    .transaction()
    .execute((transaction) => insertRecord(transaction, intake, content, desk.clock()));
  return null;
}
