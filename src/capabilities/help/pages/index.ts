export { helpPage } from './help.page.tsx';
export { serverGuide } from './server-guide.tsx';
export { yearGuide } from './year-guide.tsx';
