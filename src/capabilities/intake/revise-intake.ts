import { ok, type Result, refuse } from '../../kernel/result.ts';
import { correctIntake } from './decide-intake.ts';
import { findIntake } from './find-intake.ts';
import type { IntakeRefusal } from './intake.ts';
import { type IntakeDesk, receiveFile } from './receive-file.ts';

/**
 * Starts a new draft from the original of a decided intake, with what was said over it, since what is accepted is never
 * changed. A draft of the same original that is open already is given as it is.
 */
export async function reviseIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
): Promise<Result<{ readonly intakeId: string }, IntakeRefusal>> {
  const opened = await findIntake(desk, agencyId, intakeId);
  if (!opened) return refuse({ kind: 'not-found' });
  const { intake, rulebook } = opened;
  if (intake.state === 'draft') return ok({ intakeId });
  const content = await desk.files.read(intake.original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const received = await receiveFile(desk, agencyId, rulebook, {
    name: intake.original.name,
    content,
    typed: intake.form === 'typed',
  });
  if (!received.ok) throw new Error(`intake ${intakeId}: its original can no longer be received`);
  const draft = await findIntake(desk, agencyId, received.value.intakeId);
  const { repairs, respondents } = intake;
  const isFresh = draft?.intake.repairs.size === 0 && draft.intake.respondents === null;
  if (isFresh) await correctIntake(desk, agencyId, received.value.intakeId, { repairs, respondents });
  return received;
}
