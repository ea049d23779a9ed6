export { changeAgency, showAgency } from './agency.page.tsx';
export { openDirectory, openStart } from './directory.page.tsx';
export { addNewAgency, showNewAgency } from './new-agency.page.tsx';
export { positionPages } from './position-pages.ts';
