export { nameSigner } from './name-signer.ts';
