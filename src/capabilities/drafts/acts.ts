export { type DraftDesk, dropDraft, findDraft, formsWithDraft, keepDraft } from './keep-draft.ts';
