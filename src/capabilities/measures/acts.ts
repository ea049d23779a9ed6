export { openLibrary } from './open-library.ts';
export { type Proposal, proposeFor } from './propose-for.ts';
