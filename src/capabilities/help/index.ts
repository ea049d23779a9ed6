export { certaintyIn, provenancesOf, TERM_GROUPS, type TermCertainty, type TermId } from './term.ts';
