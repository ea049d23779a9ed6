import type { Content } from '../../../web/components/common.ts';
import type { WebContext } from '../../../web/web-env.ts';
import type { IntakeDesk } from '../../intake/acts.ts';
import type { FoundMeasure, Plan } from '../plan.ts';

/** What steps to the right of the plan tell on its pages. */
export type PlanAsides = {
  readonly ofPlan: (c: WebContext, plan: Plan) => Promise<Content>;
  readonly ofMeasure: (c: WebContext, measure: FoundMeasure) => Promise<Content>;
  readonly ofHistory: (c: WebContext, measure: FoundMeasure) => Promise<Content>;
};

/** What the pages of plans need of the world. */
export type PlanPagesDesk = IntakeDesk & { readonly asides: PlanAsides };
