export { helpPage } from './help.page.tsx';
