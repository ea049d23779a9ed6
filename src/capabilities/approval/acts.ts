export { type FoundEdition, findEdition } from './find-editions.ts';
