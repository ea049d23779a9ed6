export { analysisPage } from './analysis.page.tsx';
export { classOf, type FindingClass, FindingTag } from './finding-tag.tsx';
export { paragraphPages } from './paragraph-pages.ts';
export { sayWarning } from './paragraph-warnings.tsx';
