export { ConfidenceTag } from './confidence.tsx';
export { Known } from './known.tsx';
export { respondWithRulebook } from './rulebook.page.tsx';
