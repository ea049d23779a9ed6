import type { Transaction } from 'kysely';
import type { Database } from '../../database/tables.ts';
import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { PrintedScore } from '../../kernel/score.ts';
import { openIntake } from './find-intake.ts';
import type { Intake, IntakeRefusal, IntakeState } from './intake.ts';
import type { IntakeDesk } from './receive-file.ts';
import { intakeOf, intakesOf, replaceResult, updateCorrections, updateState } from './store.ts';

type Outcome = Promise<Result<null, IntakeRefusal>>;

/** Sets what a person says over a draft's original, in place of what was said before. */
export async function correctIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  said: { readonly repairs: ReadonlyMap<string, PrintedScore>; readonly respondents: number | null },
): Outcome {
  return decide(desk, agencyId, intakeId, (transaction, now) =>
    updateCorrections(transaction, { agencyId, intakeId, ...said }, now),
  );
}

/** Makes a draft's scores the year's result, also when faults are left: the paper then names them. */
export async function acceptIntake(desk: IntakeDesk, agencyId: string, intakeId: string): Outcome {
  return decide(desk, agencyId, intakeId, async (transaction, now, intake) => {
    const { checked } = await openIntake(desk, intake);
    await replaceResult(transaction, intake, checked.sheet, now);
    await updateState(transaction, { agencyId, intakeId }, 'accepted', now);
  });
}

export async function discardIntake(desk: IntakeDesk, agencyId: string, intakeId: string): Outcome {
  return decide(desk, agencyId, intakeId, (transaction, now) =>
    updateState(transaction, { agencyId, intakeId }, 'discarded', now),
  );
}

/** Acts on a draft alone, held for the length of one transaction, so that a second click finds it decided. */
async function decide(
  { database, clock }: IntakeDesk,
  agencyId: string,
  intakeId: string,
  act: (transaction: Transaction<Database>, now: Date, intake: Intake) => Promise<void>,
): Outcome {
  return database.transaction().execute(async (transaction) => {
    const row = await intakesOf(transaction, agencyId)
      .where('intake.intake_id', '=', intakeId)
      .forUpdate()
      .executeTakeFirst();
    if (!row) return refuse({ kind: 'not-found' });
    if (row.state !== 'draft') return refuse({ kind: 'already-decided', state: row.state as IntakeState });
    await act(transaction, clock(), intakeOf(row));
    return ok(null);
  });
}
