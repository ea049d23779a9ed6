export { intakePages } from './intake-pages.ts';
