export { ConfidenceTag, ConfidenceWords } from './confidence.tsx';
export { Known } from './known.tsx';
export { respondWithRulebook } from './rulebook.page.tsx';
export type { ShownRulebook } from './shown-rulebook.ts';
export { SourceList } from './source-list.tsx';
