import { respondWithFailure } from '../../../web/failure.tsx';
import type { WebHandler } from '../../../web/web-env.ts';
import { respondWithRulebook } from '../../rulebook/pages/index.ts';
import { findResult } from '../find-result.ts';
import type { IntakeDesk } from '../receive-file.ts';
import { chooseRulebook } from './choose-rulebook.ts';
import { respondWithResultNotShown } from './not-possible.page.tsx';

/**
 * GET: the rulebook by which the agency's latest result was made; before there is one, the rulebook by which scores
 * would be typed today.
 */
export const showAgencyRulebook =
  (desk: IntakeDesk): WebHandler =>
  async (c) => {
    const agency = c.get('agency');
    if (!agency) return respondWithFailure(c, 404);
    const result = await findResult(desk, agency.agencyId);
    if (result.ok) return respondWithRulebook(c, result.value.rulebook);
    if (result.refusal.kind === 'not-shown') return respondWithResultNotShown(c, result.refusal);
    const choice = await chooseRulebook(undefined, desk.clock());
    return choice ? respondWithRulebook(c, choice.chosen) : respondWithFailure(c, 404);
  };
