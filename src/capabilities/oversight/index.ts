export { type Choice, parseChoice, queryOf } from './choice.ts';
export type { OverseenAgency } from './overseen.ts';
export { STAGES, type Stage } from './stage.ts';
