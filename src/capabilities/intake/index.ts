export { type CheckedReport, type Corrections, checkReport, NO_CORRECTIONS } from './check/check-report.ts';
export type { SettledItem } from './check/settle-items.ts';
export { acceptIntake, correctIntake } from './decide-intake.ts';
export { findIntake, findResult, knownRulebook, listDrafts, type OpenedIntake } from './find-intake.ts';
export { hasResult } from './has-result.ts';
export type { Intake, IntakeForm, IntakeRefusal, IntakeState } from './intake.ts';
export { readPrintedNumber } from './parse/printed-number.ts';
export { readReport } from './parse/read-report.ts';
export {
  holdsScores,
  type MeasureReading,
  type ReadReport,
  repeatsEndlessly,
  type TopicReading,
} from './parse/report.ts';
export type { Problem, ProblemRule, Repair, Severity } from './problem.ts';
export { readInWorker } from './read/read-in-worker.ts';
export { unreadable } from './read/unreadable.ts';
export { type IntakeDesk, receiveFile } from './receive-file.ts';
export { type Place, type Source, showPlace } from './source.ts';
