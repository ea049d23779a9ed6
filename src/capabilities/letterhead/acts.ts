export { findLetterhead, openLetterhead } from './find-letterhead.ts';
