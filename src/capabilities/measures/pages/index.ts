export { measuresPage } from './measures.page.tsx';
