export { ConfidenceTag } from './confidence.tsx';
export { Known } from './known.tsx';
export { rulebookPage } from './rulebook.page.tsx';
