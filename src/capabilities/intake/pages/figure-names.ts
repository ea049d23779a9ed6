import type { Messages } from '../../../messages/messages.ts';
import { OVERALL } from '../../rulebook/index.ts';

/** How a figure is called in a sentence: its code, or the words for the overall score. */
export const figureName = (key: string, words: Messages['intake']): string =>
  key === OVERALL ? words.results.overall : key;
