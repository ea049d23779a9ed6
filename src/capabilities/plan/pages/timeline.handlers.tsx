import { parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { findPlan } from '../find-plan.ts';
import { forPlan } from './asked.ts';
import { respondWithTimeline } from './timeline.page.tsx';

/** GET: the months of the plan of `?year=`, with its measures as bars. */
export const showTimeline = forPlan(async (asked) => {
  const { c, desk, head } = asked;
  const planYear = parseFiscalYear(Number(c.req.query('year') ?? Number.NaN));
  const plan =
    planYear === null ? null : await findPlan(desk.database, { agencyId: head.agencyId, planYear });
  return plan ? respondWithTimeline(asked, plan) : respondWithFailure(c, 404);
});
