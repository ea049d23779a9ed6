export { countAsked, countWaiting } from './find-questions.ts';
