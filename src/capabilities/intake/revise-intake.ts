import { ok, type Result, refuse } from '../../kernel/result.ts';
import type { Recording } from '../audit/acts.ts';
import { openRulebook } from '../rulebook/acts.ts';
import { findIntakeHead } from './find-intake.ts';
import type { IntakeRefusal } from './intake.ts';
import { type IntakeDesk, receiveFile } from './receive-file.ts';

/**
 * Starts a new draft from the original of a decided intake, with what was said over it, since what is accepted is never
 * changed. A draft of the same original that is open already is given as it is. Refused when the original or the
 * rulebook, by which a draft is read again whenever it is shown, is gone or usable no more.
 */
export async function reviseIntake(
  desk: IntakeDesk,
  agencyId: string,
  intakeId: string,
  record: Recording,
): Promise<Result<{ readonly intakeId: string }, IntakeRefusal>> {
  const intake = await findIntakeHead(desk, agencyId, intakeId);
  if (!intake) return refuse({ kind: 'not-found' });
  if (intake.state === 'draft') return ok({ intakeId });
  const rulebook = await openRulebook(intake.rulebookId);
  if (!rulebook.ok) return refuse({ kind: 'rulebook-gone', rulebook: intake.rulebookId });
  const content = await desk.files.read(intake.original.sha256);
  if (!content) return refuse({ kind: 'original-gone' });
  const file = {
    name: intake.original.name,
    content,
    typed: intake.form === 'typed',
    isKept: true,
    corrections: intake.corrections,
  };
  const received = await receiveFile(desk, agencyId, rulebook.value, file, record);
  if (!received.ok) return refuse({ kind: 'original-refused', why: received.refusal });
  return received;
}
