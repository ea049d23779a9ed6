export { canonicalContent } from './content-hash.ts';
export { findEdition, isEditionWaiting, listEditions } from './find-editions.ts';
