export { countWaiting } from './find-questions.ts';
