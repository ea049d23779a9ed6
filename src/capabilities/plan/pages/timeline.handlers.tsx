import { respondWithFailure } from '../../../web/failure.tsx';
import { forPlan, planAsked } from './asked.ts';
import { respondWithTimeline } from './timeline.page.tsx';

/** GET: the months of the plan of `?year=`, or of the latest, with its measures as bars. */
export const showTimeline = forPlan(async (asked) => {
  const plan = await planAsked(asked);
  return plan ? respondWithTimeline(asked, plan) : respondWithFailure(asked.c, 404);
});
