export { lookOverPlan, type PlanOverview } from './look-over-plan.ts';
export type { MeasureContent } from './measure-content.ts';
export { missingFields } from './missing-fields.ts';
export type { Plan, PlannedMeasure } from './plan.ts';
