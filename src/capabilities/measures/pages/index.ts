export { CoverageSection } from './coverage-section.tsx';
export { proposalPage } from './measures.page.tsx';
