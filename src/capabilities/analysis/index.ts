export { type Analysis, analyse, type TopicAnalysis } from './analyse.ts';
export { type ParagraphWarning, paragraphCheck } from './check-paragraph.ts';
export { type CurrentParagraph, withEdited } from './current-paragraph.ts';
export { divide, marksOf } from './divide.ts';
export type { Finding, FindingKind, TopicDivision, Weakest } from './division.ts';
