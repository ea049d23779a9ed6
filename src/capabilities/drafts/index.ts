export type { Draft, DraftPlace, DraftRefusal } from './draft.ts';
