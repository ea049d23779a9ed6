export { type Coverage, coverage } from './coverage.ts';
export { findingsOf } from './findings-of.ts';
export { libraryJsonSchemas } from './json-schema.ts';
export type { LibraryFault } from './library-fault.ts';
export type { Effort, Measure, MeasureLibrary, Office } from './measure.ts';
export { callsForChange, isWeak, type MeasuredFinding, mostUrgentFirst } from './measured-finding.ts';
export {
  type EmptyPlan,
  type ProposedMeasure,
  type ProposedPlan,
  proposePlan,
} from './propose-plan.ts';
