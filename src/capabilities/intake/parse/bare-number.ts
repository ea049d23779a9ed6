import { type Item, type Rulebook, wordingsOf } from '../../rulebook/index.ts';
import type { PrintedCode } from './item-code.ts';
import { bestLikeness, OWN_WORDING } from './wording.ts';

/** Which item is meant by a number that is printed without its letter. */

/** What stands around the number. */
export type NumberContext = {
  readonly rulebook: Rulebook;
  /** Of the row, or of the rows or the heading above it. */
  readonly instrument: string | null;
  readonly topic: number | null;
};

export type MeantItem = {
  readonly candidates: readonly [string];
  /** The first digit was read as the letter that it looks like. */
  readonly lookAlike: boolean;
  /** The number is another, or none; the wording alone names the item. */
  readonly byWording: boolean;
};

const CONFIRMS = 0.5;
/** So much more alike than every other item's a wording must be. */
const CLEARLY = 0.1;

/**
 * The item of that number within the instrument, or the one whose letter the first digit looks like: whichever the
 * wording confirms. Where it confirms neither but is clearly that of one item alone, that one in a place where items
 * stand. Without a wording the number decides only within a known instrument, a look-alike only where it can be
 * nothing else. Null when nothing decides.
 */
export function itemOfNumber(code: PrintedCode, wording: string, context: NumberContext): MeantItem | null {
  return wording === '' ? byNumberAlone(code, context) : byBoth(code, wording, context);
}

function byNumberAlone(
  { candidates, numbered, printed }: PrintedCode,
  context: NumberContext,
): MeantItem | null {
  const within = context.instrument === null ? [] : ofInstrument(numbered ?? [], context);
  const alike = context.instrument === null ? candidates : ofInstrument(candidates, context);
  const [chosen, lookAlike] = holdsLetter(printed) && alike.length > 0 ? [alike, true] : [within, false];
  const [id, ...others] = chosen;
  return id === undefined || others.length > 0 ? null : { candidates: [id], lookAlike, byWording: false };
}

/** A letter leaves its trace in a number whose digits are of two kinds, or that begins with nought. */
const holdsLetter = (printed: string): boolean =>
  (/\d/.test(printed) && /[๐-๙]/u.test(printed)) || /^[0๐]/u.test(printed);

function byBoth(code: PrintedCode, wording: string, context: NumberContext): MeantItem | null {
  const { rulebook, instrument, topic } = context;
  const ranked = rankedByWording(rulebook, wording);
  const [likest, next] = ranked;
  if (!likest) return null;
  const numbered = instrument === null ? (code.numbered ?? []) : ofInstrument(code.numbered ?? [], context);
  const possible = ranked.filter(
    ({ item, alike }) => alike >= CONFIRMS && [...numbered, ...code.candidates].includes(item.id),
  );
  const meant = possible.find(({ item }) => item.topic === topic) ?? possible[0];
  const isRival = (one: Ranked) => meant === undefined || one.alike - meant.alike > CLEARLY;
  if (meant && !isRival(likest) && (possible.length === 1 || meant === possible[0])) {
    const { id } = meant.item;
    const lookAlike = code.candidates.includes(id) && (holdsLetter(code.printed) || !numbered.includes(id));
    return { candidates: [id], lookAlike, byWording: false };
  }
  const only = onlyLetter(code, numbered, context);
  if (only !== null) return { candidates: [only], lookAlike: true, byWording: false };
  const isNamed = likest.alike >= OWN_WORDING && likest.alike - (next?.alike ?? 0) > CLEARLY;
  const standsAmongItems = topic !== null || instrument !== null;
  return isNamed && standsAmongItems
    ? { candidates: [likest.item.id], lookAlike: false, byWording: true }
    : null;
}

/**
 * The item whose letter has left its trace in a number that can be no other item's. It is as good as the letter: whether
 * the wording contradicts it is judged later.
 */
function onlyLetter(code: PrintedCode, numbered: readonly string[], context: NumberContext): string | null {
  const alike = context.instrument === null ? code.candidates : ofInstrument(code.candidates, context);
  const [id, ...others] = new Set([...alike, ...numbered]);
  return id !== undefined && others.length === 0 && alike.length > 0 && holdsLetter(code.printed) ? id : null;
}

type Ranked = { readonly item: Item; readonly alike: number };

/** All items, the likest first. */
const rankedByWording = (rulebook: Rulebook, wording: string): Ranked[] =>
  rulebook.items
    .map((item) => ({ item, alike: bestLikeness(wording, wordingsOf(item)) }))
    .sort((one, other) => other.alike - one.alike);

function ofInstrument(ids: readonly string[], { rulebook, instrument }: NumberContext): string[] {
  const indicators = new Set(
    rulebook.indicators.flatMap(({ id, instrument: own }) => (own === instrument ? [id] : [])),
  );
  return rulebook.items.flatMap(({ id, indicator }) =>
    ids.includes(id) && indicators.has(indicator) ? [id] : [],
  );
}
