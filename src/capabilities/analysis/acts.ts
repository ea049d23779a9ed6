export { lastRevisions } from './find-paragraphs.ts';
