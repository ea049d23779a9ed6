/** How people write the kinds of local government, and the words for which that stands in names. */
const FULL_KINDS: readonly (readonly [string, string])[] = [
  ['อบต', 'องค์การบริหารส่วนตำบล'],
  ['อบจ', 'องค์การบริหารส่วนจังหวัด'],
  ['ทต', 'เทศบาลตำบล'],
  ['ทม', 'เทศบาลเมือง'],
  ['ทน', 'เทศบาลนคร'],
];

/** A word that is looked for, in each way in which a name may hold it, without space or dot and in small letters. */
export type LookedFor = readonly string[];

/**
 * What of a text that somebody typed each name has to hold that is to be found: each word by itself, as it was typed and,
 * where it begins with the abbreviation of a kind, with that in full. Nothing of an empty text; a text of dots alone is
 * looked for as it is, which no name without dots holds.
 */
export function wordsLookedFor(typed: string): readonly LookedFor[] {
  const words = typed
    .toLowerCase()
    .replaceAll('.', '')
    .split(/\s+/u)
    .filter((word) => word !== '');
  if (words.length === 0) return typed === '' ? [] : [[typed]];
  return words.map((word) => {
    const kind = FULL_KINDS.find(([short]) => word.startsWith(short));
    return kind ? [word, kind[1] + word.slice(kind[0].length)] : [word];
  });
}
