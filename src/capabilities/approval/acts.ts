export { canonicalContent } from './content-hash.ts';
export { findEdition, listEditions } from './find-editions.ts';
