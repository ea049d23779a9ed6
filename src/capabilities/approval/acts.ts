export { findEdition, listEditions } from './find-editions.ts';
