export { intakePages } from './intake-pages.ts';
export { placeText } from './place-text.ts';
