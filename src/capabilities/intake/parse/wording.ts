import { distance } from 'fastest-levenshtein';
import { toArabicDigits } from '../../../kernel/thai/digits.ts';

const NOT_WORDING = /[\s\u200b\u00ad"'“”‘’()[\].,:;/\\*_–—-]/gu;

/**
 * Two printings of the same words give the same text: digits become Arabic, spaces, punctuation and case are dropped.
 */
export function bareWording(text: string): string {
  return toArabicDigits(inCommonWidth(text)).replace(NOT_WORDING, '').toLowerCase();
}

/** Letters, digits and signs of full width, as keyboards for Chinese and Japanese type them, in their common width; as long. */
export function inCommonWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** How alike two texts are by edit distance of their bare wording: 0 (nothing) to 1 (the same). */
export function likeness(one: string, other: string): number {
  const [a, b] = [bareWording(one), bareWording(other)];
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 1 : 1 - distance(a, b) / longest;
}

/** The best likeness of a text to any of several wordings. */
export function bestLikeness(text: string, wordings: readonly string[]): number {
  return wordings.reduce((best, wording) => Math.max(best, likeness(text, wording)), 0);
}

/** So alike a wording is a thing's own, though another's may differ from it by a few words. */
export const OWN_WORDING = 0.95;

/** How much longer than a wording the stretch of a text may be in which it is looked for. */
const STRETCH = 1.4;

/**
 * The share of the trigrams of `part` that occur close together in `whole`: 1 when it stands there word for word, less
 * when its words are only scattered over a text on the same matters.
 */
export function containment(part: string, whole: string): number {
  const [a, b] = [bareWording(part), bareWording(whole)];
  if (a.length < 3) return b.includes(a) ? 1 : 0;
  const wanted = new Set(trigrams(a));
  const found = trigrams(b).map((trigram) => (wanted.has(trigram) ? trigram : null));
  const stretch = Math.ceil((a.length - 2) * STRETCH);
  const inside = new Map<string, number>();
  let most = 0;
  for (const [at, trigram] of found.entries()) {
    if (trigram !== null) inside.set(trigram, (inside.get(trigram) ?? 0) + 1);
    const gone = found[at - stretch] ?? null;
    if (gone !== null) {
      const left = (inside.get(gone) ?? 0) - 1;
      if (left > 0) inside.set(gone, left);
      else inside.delete(gone);
    }
    most = Math.max(most, inside.size);
  }
  return most / wanted.size;
}

const trigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));

/** White space folded to single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}
