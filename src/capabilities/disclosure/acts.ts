export { listPublications } from './find-publications.ts';
