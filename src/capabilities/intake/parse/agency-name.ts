import type { Place } from '../source.ts';
import { differByKindAlone, isNamedByPlace, kindOf, withFullKind } from './agency-kind.ts';
import type { AgencyMention } from './report.ts';
import { bareWording, likeness } from './wording.ts';

export type AgencyNames = {
  readonly name: string | null;
  /** District and province as they stand beneath the name; '' when they do not. */
  readonly locality: string;
  readonly variants: readonly { readonly name: string; readonly places: readonly Place[] }[];
};

/**
 * The most frequent name (the earliest of several) and all spellings of it. Short and full forms, digits and spaces
 * make no other spelling, but another number does, and another kind of agency of the same place. Other agencies that
 * are named, such as a ministry above, are told apart by the word with which a name begins, and where that is common by
 * the whole name; a name in running prose is a spelling only if it is alike to the chosen one. A place is the agency
 * where nothing else is named.
 */
export function chooseAgencyName(
  mentions: readonly AgencyMention[],
  headings: readonly string[],
): AgencyNames {
  const locality = localityIn(headings);
  const inHeadings = mentions.filter(({ inProse }) => !inProse);
  const agencies = inHeadings.filter(({ isPlace }) => !isPlace);
  const named = agencies.length > 0 ? agencies : inHeadings;
  const keys = new Set(named.map(({ name }) => keyOf(name)));
  const spellings = Map.groupBy(named, ({ name }) => shortestKey(name, keys));
  const [chosen] = [...spellings].sort(([, one], [, other]) => other.length - one.length);
  if (!chosen) return { name: null, locality, variants: [] };
  const name = mostFrequent(chosen[1].map((mention) => mention.name));
  for (const mention of mentions.filter((entry) => entry.inProse)) {
    const isAlike = likeness(withFullKind(mention.name), withFullKind(name)) > 0.8;
    if (!isAlike && !differByKindAlone(mention.name, name)) continue;
    const key = shortestKey(mention.name, keys);
    spellings.set(key, [...(spellings.get(key) ?? []), mention]);
  }
  const variants = [...spellings.values()]
    .map((spelling) => ({
      name: mostFrequent(spelling.map((mention) => mention.name)),
      places: spelling.map(({ place }) => place),
    }))
    .filter((variant) => isSpellingOf(name, variant.name));
  return { name, locality, variants };
}

const SAME_AGENCY = 0.6;

/** The Commission that assesses all others. */
const ASSESSOR = /ป้องกันและปราบปรามการทุจริต|ป\.?ป\.?ช/u;

/** Whether one name can be meant as the other; of offices of all kinds several may be named in one report. */
function isSpellingOf(name: string, other: string): boolean {
  if (differByKindAlone(name, other)) return true;
  if (ASSESSOR.test(other) && !ASSESSOR.test(name)) return false;
  if (kindOf(other) !== kindOf(name)) return false;
  return isNamedByPlace(kindOf(name)) || likeness(withFullKind(other), withFullKind(name)) >= SAME_AGENCY;
}

/** Whether a name is of another agency than those named above, of which one has its kind. */
export function isAnotherAgency(name: string, above: readonly AgencyMention[]): boolean {
  const ofKind = above.filter((mention) => !mention.inProse && kindOf(mention.name) === kindOf(name));
  const numberOf = (text: string) => keyOf(text).replace(/\D+/gu, ' ').trim();
  return (
    ofKind.length > 0 &&
    ofKind.every(
      (mention) =>
        numberOf(mention.name) !== numberOf(name) ||
        (likeness(withFullKind(mention.name), withFullKind(name)) <= 0.8 &&
          shortestKey(name, new Set([keyOf(mention.name)])) === keyOf(name)),
    )
  );
}

const keyOf = (name: string) => bareWording(withFullKind(name));

/** Words that may follow a name without a space: those of a sentence, and the place where the agency lies. */
const RUNS_ON = /^(?:ได้|มี|ที่|ซึ่ง|โดย|จึง|จะ|เป็น|และ|ต้อง|ควร|ใน|ของ|เพื่อ|ผ่าน|จัด|อยู่|ดำเนิน|อำเภอ|จังหวัด)/u;

/** The key of a name, or of the shorter name printed elsewhere with which it begins, when a sentence runs on behind that. */
function shortestKey(name: string, keys: ReadonlySet<string>): string {
  const own = keyOf(name);
  const shorter = [...keys]
    .filter((key) => own.startsWith(key) && RUNS_ON.test(own.slice(key.length)))
    .sort((one, other) => one.length - other.length);
  return shorter[0] ?? own;
}

function mostFrequent(names: readonly string[]): string {
  const counted = [...Map.groupBy(names, (name) => name)].sort(
    ([, one], [, other]) => other.length - one.length,
  );
  return counted[0]?.[0] ?? '';
}

/** `อำเภอ… จังหวัด…` in the words that occur most often. */
function localityIn(headings: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const heading of headings)
    for (const [, district, province] of heading.matchAll(/(อำเภอ\S+?)\s*(จังหวัด[\u0e01-\u0e4e]+)/gu)) {
      const locality = `${district} ${province}`;
      counts.set(locality, (counts.get(locality) ?? 0) + 1);
    }
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
}
