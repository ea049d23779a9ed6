export { approvedOf, type Edition, proposedOf } from './edition.ts';
export { nameSigner } from './name-signer.ts';
