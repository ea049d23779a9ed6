import { addressOf } from '../../../routes.ts';
import { discardIntake } from '../decide-intake.ts';
import { listResults } from '../list-results.ts';
import { withdrawResult } from '../withdraw-result.ts';
import { respondWithAskBack } from './ask-back.page.tsx';
import { deskAgency } from './desk-agency.ts';
import { type AskedHead, forIntake, previewAddress } from './preview.handlers.ts';

const backToPreview = ({ c, intake }: AskedHead) => c.redirect(previewAddress(c, intake.intakeId), 303);

const addressesOf = ({ c, intake }: AskedHead) => ({
  agency: deskAgency(c).agency,
  intake: intake.intakeId,
});

/** GET: asks back before a draft is left unused. */
export const askDiscard = forIntake((asked) => {
  const { c, intake } = asked;
  if (intake.state !== 'draft') return backToPreview(asked);
  const words = c.get('words').intake.discard;
  const address = addressesOf(asked);
  return respondWithAskBack(c, {
    title: words.title,
    told: [words.explanation({ name: intake.original.name })],
    yes: { text: words.yes, action: addressOf('intakeDiscard', address) },
    no: { text: words.no, href: addressOf('intakePreview', address) },
  });
});

/** POST: leaves a draft unused. */
export const discardPreview = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const outcome = await discardIntake(desk, agencyId, intake.intakeId, c.get('record'));
  if (!outcome.ok) return backToPreview(asked);
  const start = addressOf('intake', { agency: deskAgency(c).agency });
  return c.redirect(`${start}?discarded=${intake.intakeId}`, 303);
});

/** GET: asks back before a result is taken back, and says which year's has its place then. */
export const askWithdraw = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const results = await listResults(desk, agencyId);
  const isCurrent = results.some(({ intakeId }) => intakeId === intake.intakeId);
  if (!isCurrent) return backToPreview(asked);
  const next = results.find(({ intakeId }) => intakeId !== intake.intakeId)?.fiscalYear ?? null;
  const words = c.get('words').intake.withdraw;
  const address = addressesOf(asked);
  const { fiscalYear: year, original } = intake;
  return respondWithAskBack(c, {
    title: words.title({ year }),
    told: [
      words.explanation({ name: original.name, year }),
      next === null ? words.noneLeft : words.fallsBack({ year: next }),
    ],
    yes: { text: words.yes, action: addressOf('intakeWithdraw', address) },
    no: { text: words.no, href: addressOf('intakePreview', address) },
  });
});

/** POST: takes an accepted result back; pages go on with that of the year before. */
export const withdrawAccepted = forIntake(async (asked) => {
  const { c, desk, agencyId, intake } = asked;
  const outcome = await withdrawResult(desk, agencyId, intake.intakeId, c.get('record'));
  return outcome.ok
    ? c.redirect(previewAddress(c, intake.intakeId, '?withdrawn=1'), 303)
    : backToPreview(asked);
});
