export { type FoundEdition, findEdition, listEditions } from './find-editions.ts';
