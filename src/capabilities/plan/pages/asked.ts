import { type FiscalYear, parseFiscalYear } from '../../../kernel/fiscal-year.ts';
import { addressOf } from '../../../routes.ts';
import { respondWithFailure } from '../../../web/failure.tsx';
import { actorOf, mayUse } from '../../../web/sender.ts';
import type { AgencyHead, WebContext, WebHandler } from '../../../web/web-env.ts';
import { type FoundResult, findResult, type IntakeDesk } from '../../intake/acts.ts';
import type { Doer } from '../change-plan.ts';
import { findMeasure, findPlan, planYears } from '../find-plan.ts';
import type { FoundMeasure, Plan } from '../plan.ts';
import type { PlanPagesDesk } from './plan-pages-desk.ts';

/** What a page of a plan is asked with. */
export type Asked = {
  readonly c: WebContext;
  readonly desk: PlanPagesDesk;
  readonly head: AgencyHead;
  /** Whether the sender may change the plan, or only read it. */
  readonly mayChange: boolean;
};

export type AskedMeasure = Asked & { readonly measure: FoundMeasure };

/** A handler of an agency's plans. */
export const forPlan =
  (answer: (asked: Asked) => Response | Promise<Response>) =>
  (desk: PlanPagesDesk): WebHandler =>
  (c) => {
    const head = c.get('agency');
    if (!head) return respondWithFailure(c, 404);
    return answer({ c, desk, head, mayChange: mayUse(c.get('sender'), 'prepare', head.agencyId) });
  };

/** A handler for a measure that this agency has or had in a plan; 404 for any other. */
export const forMeasure = (answer: (asked: AskedMeasure) => Response | Promise<Response>) =>
  forPlan(async (asked) => {
    const { c, desk, head } = asked;
    const measure = await findMeasure(desk.database, head.agencyId, c.req.param('measure') ?? '');
    return measure ? answer({ ...asked, measure }) : respondWithFailure(c, 404);
  });

/** A removed measure has no page but its history, from which it can be brought back. */
export const unlessRemoved = (answer: (asked: AskedMeasure) => Response | Promise<Response>) =>
  forMeasure((asked) =>
    asked.measure.removedAt === null
      ? answer(asked)
      : asked.c.redirect(
          addressOf('measureHistory', { agency: asked.head.shortName, measure: asked.measure.measureId }),
          303,
        ),
  );

/** Where the plan of a year is shown, with what was just done to it. */
export function listAddress({ head }: Asked, year: FiscalYear, news: string | null = null): string {
  const query = new URLSearchParams({ year: String(year), ...(news === null ? {} : { news }) });
  return `${addressOf('measures', { agency: head.shortName })}?${query}`;
}

/** Where the plan of a measure is shown. */
export const planAddress = (asked: AskedMeasure, news: string | null = null): string =>
  listAddress(asked, asked.measure.planYear, news);

/** Who acts, and how their act is recorded. */
export function doerOf({ c }: Asked): Doer {
  const by = actorOf(c.get('sender'));
  if (by === null) throw new Error('a stranger changes no plan');
  return { by, record: c.get('record') };
}

/** The result that the plan of a year answers; null where it is there no more, or cannot be shown. */
export async function resultFor(
  { desk, head }: { readonly desk: IntakeDesk; readonly head: Pick<AgencyHead, 'agencyId'> },
  planYear: number,
): Promise<FoundResult | null> {
  const result = await findResult(desk, head.agencyId, planYear - 1);
  return result.ok ? result.value : null;
}

/** The plan of a year that a form names; null when there is none. */
export async function planNamed({ desk, head }: Asked, year: string | undefined): Promise<Plan | null> {
  const planYear = parseFiscalYear(Number(year ?? Number.NaN));
  return planYear === null ? null : findPlan(desk.database, { agencyId: head.agencyId, planYear });
}

/** The plan of `?year=`, or the latest; null when there is none. */
export async function planAsked(asked: Asked): Promise<Plan | null> {
  const [latest] = await planYears(asked.desk.database, asked.head.agencyId);
  return planNamed(asked, asked.c.req.query('year') ?? String(latest));
}
