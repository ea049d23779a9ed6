import type { Item } from './rulebook.ts';

/** All wordings under which an item is met in print, in both languages. */
export const wordingsOf = ({ text, otherTexts }: Item): string[] => [text.th, text.en, ...otherTexts];
