export { canonicalContent } from './content-hash.ts';
export { type FoundEdition, findEdition, listEditions } from './find-editions.ts';
