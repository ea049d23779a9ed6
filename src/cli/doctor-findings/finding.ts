import type { Messages } from '../../messages/messages.ts';

/** One part of the installation, and the sentence that says how it is and, if it is not sound, how to mend it. */
export type Finding = { readonly isSound: boolean; readonly say: (messages: Messages) => string };

export const sound = (say: Finding['say']): Finding => ({ isSound: true, say });
export const unsound = (say: Finding['say']): Finding => ({ isSound: false, say });
