export { overviewPage } from './overview.page.tsx';
export { whatIfPage } from './what-if.page.tsx';
export { type ResultOnPage, withResult } from './with-result.tsx';
