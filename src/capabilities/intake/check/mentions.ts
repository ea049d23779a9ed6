import { type Item, wordingsOf } from '../../rulebook/index.ts';
import { bareWording, holdsWording } from '../parse/wording.ts';

const MENTIONED = 0.8;
/** Shorter wordings occur in prose by chance. */
export const TELLING_LENGTH = 14;

/** Whether a paragraph names an item by its wording. */
export function mentions(text: string, item: Item): boolean {
  return wordingsOf(item)
    .map((wording) => wording.replace(/มากน้อยเพียงใด|หรือไม่/gu, ''))
    .some(
      (wording) => bareWording(wording).length >= TELLING_LENGTH && holdsWording(text, wording, MENTIONED),
    );
}
