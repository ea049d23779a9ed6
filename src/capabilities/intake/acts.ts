export { acceptIntake, correctIntake } from './decide-intake.ts';
export { findIntake, listDrafts, type OpenedIntake } from './find-intake.ts';
export { type FoundResult, findResult, type NoResult } from './find-result.ts';
export { hasEverAccepted } from './has-ever-accepted.ts';
export { findRulebook, knownRulebook } from './known-rulebook.ts';
export { type LatestResult, latestResults } from './latest-results.ts';
export { readInProcess, readingFaults } from './read/read-in-process.ts';
export { type IntakeDesk, receiveFile } from './receive-file.ts';
export { recordResults } from './record-results.ts';
