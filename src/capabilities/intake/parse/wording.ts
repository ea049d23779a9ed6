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
  return bareLikeness(bareWording(one), bareWording(other));
}

function bareLikeness(one: string, other: string): number {
  const longest = Math.max(one.length, other.length);
  return longest === 0 ? 1 : 1 - distance(one, other) / longest;
}

/** The best likeness of a text to any of several wordings of a rulebook. */
export function bestLikeness(text: string, wordings: readonly string[]): number {
  const bare = bareWording(text);
  let best = 0;
  for (const wording of wordings) {
    const own = bareOfRulebook(wording);
    if (mostLikeness(bare, own) > best) best = Math.max(best, bareLikeness(bare, own));
  }
  return best;
}

/** What the lengths of two texts allow their likeness to be. */
const mostLikeness = ({ length: one }: string, { length: other }: string): number =>
  one === other ? 1 : Math.min(one, other) / Math.max(one, other);

const bareWordings = new Map<string, string>();

/** Rulebooks hold few wordings, and each is compared with every line of every document. */
function bareOfRulebook(wording: string): string {
  const known = bareWordings.get(wording) ?? bareWording(wording);
  bareWordings.set(wording, known);
  return known;
}

/** So alike a wording is a thing's own, though another's may differ from it by a few words. */
export const OWN_WORDING = 0.95;

/** How much longer than a wording the stretch of a text may be in which it is looked for. */
const STRETCH = 1.4;

/**
 * Whether such a share of the trigrams of `part` occurs close together in `whole`: all do where it stands word for word,
 * fewer where its words are only scattered over a text on the same matters.
 */
export function holdsWording(whole: string, part: string, share: number): boolean {
  const [a, b] = [bareWording(part), bareWording(whole)];
  if (b.includes(a)) return true;
  const wanted = new Set(trigrams(a));
  const found = trigrams(b).map((trigram) => (wanted.has(trigram) ? trigram : null));
  const enough = share * wanted.size;
  const scattered = new Set(found);
  scattered.delete(null);
  if (a.length < 3 || scattered.size < enough) return false;
  const stretch = Math.ceil((a.length - 2) * STRETCH);
  const inside = new Map<string, number>();
  for (const [at, trigram] of found.entries()) {
    if (trigram !== null) inside.set(trigram, (inside.get(trigram) ?? 0) + 1);
    const gone = found[at - stretch] ?? null;
    if (gone !== null) {
      const left = (inside.get(gone) ?? 0) - 1;
      if (left > 0) inside.set(gone, left);
      else inside.delete(gone);
    }
    if (inside.size >= enough) return true;
  }
  return false;
}

const trigrams = (text: string): string[] =>
  Array.from({ length: Math.max(0, text.length - 2) }, (_, at) => text.slice(at, at + 3));

/** White space folded to single spaces, none at the ends. */
export function oneLine(text: string): string {
  return text.replace(/[\s\u200b]+/gu, ' ').trim();
}
