import type { Language } from '../kernel/localized.ts';
import { en } from './en.ts';
import { th } from './th.ts';

/** Every sentence that a user reads, by area. Thai is the original; English has the same keys and arguments. */
export type Messages = typeof th;

const catalogues: Record<Language, Messages> = { th, en };

export function messagesIn(language: Language): Messages {
  return catalogues[language];
}
