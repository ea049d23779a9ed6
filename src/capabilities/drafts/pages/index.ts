export { DraftState, KeptDraft, respondWithKept, seenDraft, whenKept } from './kept-draft.tsx';
