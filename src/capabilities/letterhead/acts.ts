export { openLetterhead } from './find-letterhead.ts';
