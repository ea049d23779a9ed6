export { checkReport, type CheckedReport, type Corrections, NO_CORRECTIONS } from './check/check-report.ts';
export type { SettledItem } from './check/settle-items.ts';
export { readPrintedNumber } from './parse/printed-number.ts';
export { readReport } from './parse/read-report.ts';
export { holdsScores, type MeasureReading, type ReadReport, type TopicReading } from './parse/report.ts';
export type { Problem, ProblemRule, Repair, Severity } from './problem.ts';
export { type Place, showPlace, type Source } from './source.ts';
export { readInWorker } from './read/read-in-worker.ts';
