export { certaintyIn, type TermCertainty, type TermId } from './term.ts';
