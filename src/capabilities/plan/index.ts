export { lookOverPlan, type PlanOverview } from './look-over-plan.ts';
export type { MeasureContent } from './measure-content.ts';
export type { Plan, PlannedMeasure } from './plan.ts';
