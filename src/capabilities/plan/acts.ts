export { countMeasures, findMeasure, findPlan, titlesOf } from './find-plan.ts';
export { holdPlan } from './store.ts';
