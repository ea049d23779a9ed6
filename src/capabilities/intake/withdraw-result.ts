import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import type { IntakeRefusal } from './intake.ts';
import type { IntakeDesk } from './receive-file.ts';
import { readForRecord } from './record-results.ts';
import { deleteResult, heldIntake, updateState } from './store.ts';

/** Takes an accepted result back: the year has none any more, but the intake and its record stay to be seen. */
export async function withdrawResult(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  record: Recording,
): Promise<Result<null, IntakeRefusal>> {
  const keepRecord = await readForRecord(desk, agencyId, { intakeId });
  return desk.database.transaction().execute(async (transaction) => {
    const intake = await heldIntake(transaction, agencyId, intakeId);
    if (!intake) return refuse({ kind: 'not-found' });
    if (intake.state !== 'accepted') return refuse({ kind: 'already-decided', state: intake.state });
    if (!(await deleteResult(transaction, intake))) return refuse({ kind: 'not-current' });
    const at = desk.clock();
    await keepRecord(transaction, at);
    await updateState(transaction, intake, 'withdrawn', at);
    const { fiscalYear, revision, original } = intake;
    const subject = { intakeId, fiscalYear, revision, sha256: original.sha256 };
    await record(transaction, { agencyId, subject, at });
    return ok(null);
  });
}
