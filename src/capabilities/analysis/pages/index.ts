export { analysisPage } from './analysis.page.tsx';
export { classOf, type FindingClass, FindingTag } from './finding-tag.tsx';
