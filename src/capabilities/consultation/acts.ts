export { countAsked, countWaiting, isAskingWaiting } from './find-questions.ts';
