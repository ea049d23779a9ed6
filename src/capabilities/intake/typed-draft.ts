import type { Rulebook } from '../rulebook/index.ts';
import { listFigures } from './figure-list.ts';

/** What stands in the fields of the screen for typing that are not empty, as it was typed. */
export type TypedTexts = Readonly<Record<string, string>>;

/** Scores that are still being typed: kept until they are handed in as an intake or emptied. */
export type TypedDraft = {
  readonly fiscalYear: number;
  readonly rulebookId: string;
  readonly texts: TypedTexts;
  readonly keptAt: Date;
};

/** The key of the level beside the keys of `listFigures`. */
export const LEVEL_KEY = 'level';

/** Every key under which the screen has a field. */
export const typedKeys = (rulebook: Rulebook): readonly string[] => [
  ...listFigures(rulebook).map(({ key }) => key),
  LEVEL_KEY,
];

/** A screen that was sent: what its fields held when it was shown, and what they hold now. */
export type SentScreen = { readonly shown: TypedTexts; readonly texts: TypedTexts };

/**
 * What is kept after a screen was sent: only the fields that its person changed since it was shown are taken over, so
 * that of two windows each keeps what it typed, and of one field typed in both the later counts. Where nothing is kept
 * any more, because another window handed it in or emptied it, all of the screen counts: what is seen is never lost.
 */
export function mergeTyped(rulebook: Rulebook, kept: TypedTexts, { shown, texts }: SentScreen): TypedTexts {
  const isGone = Object.keys(kept).length === 0;
  return Object.fromEntries(
    typedKeys(rulebook).flatMap((key) => {
      const now = texts[key] ?? '';
      const isChanged = isGone || now !== (shown[key] ?? '');
      const text = isChanged ? now : (kept[key] ?? '');
      return text === '' ? [] : [[key, text]];
    }),
  );
}

/** A score that stood in a field before another was pasted over it; `from` is what was typed, when it was no score. */
export type Replaced = { readonly key: string; readonly from: string; readonly to: string };

/** The texts with what stood in fields before a block was pasted; a field that holds something else since then stays. */
export function restoreTexts(
  texts: TypedTexts,
  replaced: readonly Replaced[],
): { readonly texts: TypedTexts; readonly restored: number } {
  const given = replaced.filter(({ key, to }) => texts[key] === to);
  const before = Object.fromEntries(given.map(({ key, from }) => [key, from]));
  return { texts: { ...texts, ...before }, restored: given.length };
}

/** Whether two screens hold the same. */
export const sameTexts = (one: TypedTexts, other: TypedTexts): boolean =>
  [...new Set([...Object.keys(one), ...Object.keys(other)])].every((key) => one[key] === other[key]);
