import { uuidv7 } from 'uuidv7';
import { nextFiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { readSent } from '../../../web/forms.tsx';
import { findResult } from '../../intake/acts.ts';
import { proposeFor } from '../../measures/acts.ts';
import { proposalPage } from '../../measures/pages/index.ts';
import { beginPlan } from '../begin-plan.ts';
import { contentFromProposal } from '../content-from.ts';
import { findPlan, listRemoved, planYears } from '../find-plan.ts';
import { doerOf, forPlan, resultFor } from './asked.ts';
import { BeginPlan } from './begin-plan.tsx';
import { respondWithPlan } from './plan.page.tsx';

/**
 * GET: the plan of the year after the latest result, or of `?year=`; while it has not been begun, what is proposed for it
 * and the way to begin.
 */
export const showMeasures = forPlan(async (asked) => {
  const { c, desk, head, mayChange } = asked;
  const { agencyId } = head;
  const year = parseFiscalYear(Number(c.req.query('year') ?? Number.NaN));
  const years = await planYears(desk.database, agencyId);
  const latest = year === null ? await findResult(desk, agencyId) : null;
  const planYear = year ?? (latest?.ok ? latest.value.checked.planYear : (years[0] ?? null));
  const plan = planYear === null ? null : await findPlan(desk.database, { agencyId, planYear });
  if (plan !== null) {
    const result = latest?.ok ? latest.value : await resultFor(asked, plan.planYear);
    const removed = await listRemoved(desk.database, { agencyId, planYear: plan.planYear });
    return respondWithPlan(asked, { plan, result, years, removed });
  }
  if (year !== null) return respondWithFailure(c, 404);
  const proposal = proposalPage(desk, (_, proposed) => (
    <BeginPlan
      planYear={proposed.planYear}
      hasProposal={proposed.measures.length > 0}
      years={years}
      mayChange={mayChange}
      words={c.get('words')}
      agency={head.shortName}
    />
  ));
  return proposal(c, async () => {});
});

/** POST: begins the plan of the year after the result, with what is proposed or with nothing; a plan that is there stays. */
export const beginFromProposal = forPlan(async (asked) => {
  const { c, desk, head } = asked;
  const { agencyId } = head;
  const { text } = await readSent(c);
  const result = await findResult(desk, agencyId);
  if (!result.ok) return respondWithFailure(c, 404);
  const planYear = nextFiscalYear(result.value.checked.fiscalYear);
  const address = addressOf('measures', { agency: head.shortName });
  // The page was shown for another result than the one there is now: it is shown again.
  if (text.year !== String(planYear)) return c.redirect(address, 303);
  const { plan } = await proposeFor(desk.database, agencyId, result.value);
  const contents =
    text.from === 'nothing'
      ? []
      : plan.measures.map((proposed) => contentFromProposal(proposed, 'proposal', uuidv7));
  const isBegun = await beginPlan(desk, { agencyId, planYear }, contents, doerOf(asked));
  return c.redirect(isBegun ? `${address}?news=begun` : address, 303);
});
