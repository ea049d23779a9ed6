export { findHead, listChains } from './list-events.ts';
export { type Deed, type Recording, recordAlone, recordingOf, unrecorded } from './record-act.ts';
export { type VerifiedChain, verifyLog } from './verify-log.ts';
