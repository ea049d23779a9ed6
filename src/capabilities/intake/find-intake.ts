import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Rulebook } from '../rulebook/index.ts';
import { recordedResult } from './find-result.ts';
import type { Intake, IntakeState, KeptFault } from './intake.ts';
import { readKept } from './read-kept.ts';
import type { ReadResult } from './read-result.ts';
import type { IntakeDesk } from './receive-file.ts';
import type { RecordedReport } from './record.ts';
import { intakeOf, intakesOf } from './store.ts';

/** An intake with what is said of it: as recorded when it was ever accepted, else read again from its original. */
export type OpenedIntake = {
  readonly intake: Intake;
  readonly rulebook: Rulebook;
  readonly checked: RecordedReport;
  /** The original as it was read again; null for a record, which needs none. */
  readonly reading: ReadResult | null;
};

/** One intake of an agency; refused when the agency has no such intake, or it can be read no more. */
export async function findIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
): Promise<Result<OpenedIntake, KeptFault | { readonly kind: 'not-found' }>> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return refuse({ kind: 'not-found' });
  if (intake.state !== 'draft' && intake.state !== 'discarded') {
    const found = await recordedResult(desk, intake);
    return found.ok ? ok({ ...found.value, reading: null }) : found;
  }
  const kept = await readKept(desk, intake);
  return kept.ok ? ok({ intake, ...kept.value, checked: kept.value.reading.checked }) : kept;
}

/** What is stored of an intake, without what its original says; null when the agency has no such intake. */
export async function findIntakeHead(
  { database }: Pick<IntakeDesk, 'database'>,
  agencyId: string,
  intakeId: string,
): Promise<Intake | null> {
  if (!UUID.test(intakeId)) return null;
  const row = await intakesOf(database, agencyId).where('intake.intake_id', '=', intakeId).executeTakeFirst();
  return row ? intakeOf(row) : null;
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The drafts of an agency, the newest first. */
export const listDrafts = (desk: IntakeDesk, agencyId: string): Promise<Intake[]> =>
  listIntakes(desk, agencyId, 'draft');

/** What an agency brought in and discarded, the newest first; the originals are still kept. */
export const listDiscarded = (desk: IntakeDesk, agencyId: string): Promise<Intake[]> =>
  listIntakes(desk, agencyId, 'discarded');

/** The results of an agency that were withdrawn, the newest first. */
export const listWithdrawn = (desk: IntakeDesk, agencyId: string): Promise<Intake[]> =>
  listIntakes(desk, agencyId, 'withdrawn');

async function listIntakes(desk: IntakeDesk, agencyId: string, state: IntakeState): Promise<Intake[]> {
  const rows = await intakesOf(desk.database, agencyId)
    .where('intake.state', '=', state)
    .orderBy('intake.created_at', 'desc')
    .execute();
  return rows.map(intakeOf);
}
