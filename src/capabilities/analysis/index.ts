export { type Analysis, analyse, type TopicAnalysis } from './analyse.ts';
export { divide, weakestOf } from './divide.ts';
export type { Finding, FindingKind, TopicDivision, Weakest } from './division.ts';
export { nameMatter } from './name-matter.ts';
