export { type Analysis, analyse, type TopicAnalysis } from './analyse.ts';
export { divide, weakestOf } from './divide.ts';
export type { Finding, FindingKind, TopicDivision, Weakest } from './division.ts';
export { nameMatter } from './name-matter.ts';
export { analysisPage } from './pages/analysis.page.tsx';
export { classOf, type FindingClass, FindingTag } from './pages/finding-tag.tsx';
