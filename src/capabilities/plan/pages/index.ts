export { resultFor } from './asked.ts';
export { MeasureFacts } from './measure-facts.tsx';
export { planPages } from './plan-pages.ts';
export type { PlanAsides } from './plan-pages-desk.ts';
export { nameActors } from './who.ts';
