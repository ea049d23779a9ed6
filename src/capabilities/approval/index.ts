export { approvedOf, type Edition, proposedOf } from './edition.ts';
export { paperOf } from './edition-paper.ts';
export { nameSigner } from './name-signer.ts';
