import { addressOf } from '../../../routes.ts';
import { discardIntake } from '../decide-intake.ts';
import { listResults } from '../list-results.ts';
import { withdrawResult } from '../withdraw-result.ts';
import { deskAgency } from './desk-agency.ts';
import { respondWithDiscard } from './discard.page.tsx';
import { type AskedHead, forIntake, previewAddress } from './preview.handlers.ts';
import { respondWithWithdraw } from './withdraw.page.tsx';

const backToPreview = ({ c, intake }: AskedHead) => c.redirect(previewAddress(c, intake.intakeId), 303);

/** GET: asks back before a draft is left unused. */
export const askDiscard = forIntake((asked) =>
  asked.intake.state === 'draft' ? respondWithDiscard(asked.c, asked.intake) : backToPreview(asked),
);

/** POST: leaves a draft unused. */
export const discardPreview = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const outcome = await discardIntake(desk, agencyId, intake.intakeId);
  if (!outcome.ok) return backToPreview(asked);
  const start = addressOf('intake', { agency: deskAgency(c).agency });
  return c.redirect(`${start}?discarded=${intake.intakeId}`, 303);
});

/** GET: asks back before a result is taken back. */
export const askWithdraw = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const results = await listResults(desk, agencyId);
  const isCurrent = results.some(({ intakeId }) => intakeId === intake.intakeId);
  if (!isCurrent) return backToPreview(asked);
  const next = results.find(({ intakeId }) => intakeId !== intake.intakeId)?.fiscalYear ?? null;
  return respondWithWithdraw(c, intake, next);
});

/** POST: takes an accepted result back; pages go on with that of the year before. */
export const withdrawAccepted = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const outcome = await withdrawResult(desk, agencyId, intake.intakeId);
  return outcome.ok
    ? c.redirect(previewAddress(c, intake.intakeId, '?withdrawn=1'), 303)
    : backToPreview(asked);
});
