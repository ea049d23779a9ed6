import type { Language } from '../../../kernel/localized.ts';
import type { Messages } from '../../../messages/messages.ts';
import { type Item, OVERALL } from '../../rulebook/index.ts';

/** The shorter of an item's two wordings: the question itself, or what it is about. */
export function shortWording(item: Item, language: Language): string {
  const text = item.text[language];
  const matter = item.matter?.[language] ?? text;
  return matter.length < text.length ? matter : text;
}

/** How a figure is called in a sentence: its code, or the words for the overall score. */
export const figureName = (key: string, words: Messages['intake']): string =>
  key === OVERALL ? words.results.overall : key;
