import { addressOf } from '../../../routes.ts';
import { respondWithAskBack } from '../../intake/pages/index.ts';
import { findPlace } from '../find-plan.ts';
import { removeMeasures } from '../remove-measures.ts';
import { type AskedMeasure, doerOf, forMeasure, planAddress, resultFor, unlessRemoved } from './asked.ts';
import { respondWithMeasure } from './measure.page.tsx';

const addressesOf = ({ head, measure }: AskedMeasure) => ({
  agency: head.shortName,
  measure: measure.measureId,
});

/** GET: one measure of a plan. */
export const showMeasure = unlessRemoved(async (asked) => {
  const { desk, head, measure } = asked;
  const { planYear, measureId } = measure;
  const key = { agencyId: head.agencyId, planYear };
  const [place, result] = await Promise.all([
    findPlace(desk.database, key, measureId),
    resultFor(asked, planYear),
  ]);
  return respondWithMeasure(asked, place, result);
});

/** GET: asks back before a measure is taken out of the plan. */
export const askRemove = unlessRemoved((asked) => {
  const { c, measure } = asked;
  const words = c.get('words').planPage.remove;
  const address = addressesOf(asked);
  return respondWithAskBack(c, {
    title: words.title,
    told: [words.explanation({ title: measure.content.title }), words.restorable],
    yes: { text: words.yes, action: addressOf('measureRemove', address) },
    no: { text: words.no, href: addressOf('measure', address) },
  });
});

/** POST: takes a measure out of the plan; one that is out already stays out. */
export const removeMeasure = forMeasure(async (asked) => {
  const { c, desk, head, measure } = asked;
  const key = { agencyId: head.agencyId, planYear: measure.planYear };
  const removed = await removeMeasures(desk, key, [measure.measureId], doerOf(asked));
  return c.redirect(planAddress(asked, removed.ok && removed.value > 0 ? 'removed' : null), 303);
});
