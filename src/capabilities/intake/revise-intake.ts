import { ok, type Result, refuse } from '../../kernel/result.ts';
import { correctIntake } from './decide-intake.ts';
import { findIntakeHead } from './find-intake.ts';
import type { IntakeRefusal } from './intake.ts';
import { knownRulebook } from './known-rulebook.ts';
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
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return refuse({ kind: 'not-found' });
  if (intake.state === 'draft') return ok({ intakeId });
  const content = await desk.files.read(intake.original.sha256);
  if (!content) throw new Error(`intake ${intakeId}: its original is not in the file store`);
  const received = await receiveFile(desk, agencyId, await knownRulebook(intake.rulebookId), {
    name: intake.original.name,
    content,
    typed: intake.form === 'typed',
  });
  if (!received.ok) throw new Error(`intake ${intakeId}: its original can no longer be received`);
  // A draft that somebody has already worked on keeps what they said.
  const { corrections } = intake;
  if (corrections.length > 0)
    await correctIntake(desk, agencyId, received.value.intakeId, { corrections, revision: 0 });
  return received;
}
