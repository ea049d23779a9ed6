export { approvedOf, type Edition, type FoundEdition, proposedOf } from './edition.ts';
export { paperOf } from './edition-paper.ts';
export { nameSigner } from './name-signer.ts';
