export { type Analysis, analyse, type TopicAnalysis } from './analyse.ts';
export { divide } from './divide.ts';
export type { Finding, FindingKind, TopicDivision, Weakest } from './division.ts';
