import type { Language } from '../kernel/localized.ts';

/** The text of a mail in both languages, Thai first: nobody knows which of them its reader reads. */
export const inBothLanguages = (textIn: (language: Language) => string): string =>
  `${textIn('th')}\n\n---\n\n${textIn('en')}\n`;
