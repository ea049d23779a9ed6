import { distance } from 'fastest-levenshtein';
import { withoutMarks } from '../../../kernel/thai/marks.ts';
import type { Rulebook } from '../../rulebook/index.ts';
import { agencyNamesIn } from '../parse/agency-mention.ts';
import { COMMON_SLIPS } from './common-slips.ts';
import { doubledLetters } from './doubled-letters.ts';
import { isWord, thaiWords, type Vocabulary, vocabularyOf, type Word } from './vocabulary.ts';

/** Finds likely slips of spelling by the rules of Thai writing and by the words that are known to be right. */

export type Slip = { readonly printed: string; readonly meant: string | null };

/**
 * Sequences of Thai letters that no word has: two signs of one kind on a consonant, a sign in no place, a vowel twice
 * such as เ for แ.
 */
const IMPOSSIBLE: readonly RegExp[] = [
  /([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1/u,
  /[\u0e31\u0e34-\u0e39\u0e47][\u0e31\u0e34-\u0e39\u0e47]/u,
  /[\u0e48-\u0e4b]{2}/u,
  /([ะาำเแโใไ])\1/u,
  /[\u0e48-\u0e4b][\u0e31\u0e34-\u0e39]/u,
  /[เแโใไะาำ][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u,
  /(?:^|\s)[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]/u,
  /[เแโใไ](?=\s|$)/u,
];

/** Words that differ by a tone mark alone, told by the word beside them. */
const MISTAKEN_FOR: readonly (readonly [printed: RegExp, meant: string])[] = [
  [/กล้อง(?=รับฟัง|รับเรื่อง|รับความ|รับข้อ|แสดงความ|ความคิดเห็น|ข้อเสนอ|ร้องเรียน)/u, 'กล่อง'],
  [/(?<=จัด)ซื่อ|ซื่อ(?=จัดจ้าง)/u, 'ซื้อ'],
];

/** Words that do not stand twice, one behind the other. */
const NEVER_TWICE = new Set('และ ของ ใน ให้ ได้ โดย จะ การ ความ เป็น มี กับ ต่อ เพื่อ จาก ตาม'.split(' '));

/** Makes a finder of slips by the rulebook's words and those that all the texts of one document use often. */
export function slipFinder(rulebook: Rulebook, texts: readonly string[]): (text: string) => Slip[] {
  const vocabulary = vocabularyOf(rulebook, texts);
  return (text) => {
    const place = { kind: 'line', line: 1 } as const;
    // Names of places are in no dictionary.
    const names = agencyNamesIn(text, place).map(({ name }) => name);
    const nameless = names.reduce((rest, name) => rest.replaceAll(name, ' '), text);
    const words = thaiWords(nameless);
    const slips = [
      ...byWriting(text),
      ...words.flatMap((_, at) => extraLetters(words, at, vocabulary) ?? []),
      ...words.flatMap((_, at) => oneLetterOff(nameless, words, at, vocabulary) ?? []),
      ...doubledLetters(nameless, words, vocabulary),
      ...words.flatMap(({ text: word, at }, index) => twice(word, at, words[index + 1])),
    ];
    return slips.filter(
      ({ printed }, at) => !slips.slice(0, at).some((told) => overlap(told.printed, printed)),
    );
  };
}

const overlap = (one: string, other: string): boolean => one.includes(other) || other.includes(one);

function byWriting(text: string): Slip[] {
  const together = text.replace(/\s+/gu, '');
  return [
    ...COMMON_SLIPS.flatMap(([pattern, meant]) => {
      const printed = pattern.exec(text)?.[0];
      return printed === undefined ? [] : [{ printed, meant }];
    }),
    ...MISTAKEN_FOR.flatMap(([pattern, meant]) => {
      const found = pattern.exec(together);
      if (!found) return [];
      const beside = together.slice(found.index + found[0].length).match(/^[\u0e01-\u0e4e]{0,6}/u)?.[0] ?? '';
      return [{ printed: `${found[0]}${beside}`, meant: `${meant}${beside}` }];
    }),
    ...IMPOSSIBLE.flatMap((pattern) => {
      const found = pattern.exec(text);
      return found
        ? [{ printed: text.slice(Math.max(0, found.index - 6), found.index + 6).trim(), meant: null }]
        : [];
    }),
  ];
}

const touches = (word: Word | undefined, next: Word | undefined): boolean =>
  word !== undefined && next !== undefined && word.at + word.text.length === next.at;

/**
 * One or two letters that are no word between words that are: a lone consonant (ต่อ-น-หน้าที่), or such between two that
 * the rulebook has side by side.
 */
function extraLetters(words: readonly Word[], at: number, { knows, hasTogether }: Vocabulary): Slip[] | null {
  const [before, odd, after] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !odd || !after || !touches(before, odd) || !touches(odd, after)) return null;
  if (odd.text.length > 2 || knows(odd.text) || !knows(before.text) || !knows(after.text)) return null;
  const meant = `${before.text}${after.text}`;
  const isLone = odd.text.length === 1 && odd.text !== 'ณ' && after.text.length > 3;
  const isExtra = isLone || (!isWord(odd.text) && hasTogether(meant));
  return isExtra ? [{ printed: `${before.text}${odd.text}${after.text}`, meant }] : null;
}

const LONGEST_RUN = 40;
const MOST_PIECES = 6;
/** In a shorter word nothing that is left may be a known word, as it may be one beside another. */
const LONG_FOR_SURE = 8;

/**
 * A known long word or expression with one letter wrong, too few or too many, or without its silent one: the dictionary
 * takes it to pieces of which one is unknown; and with that letter set right the text goes on in words.
 */
function oneLetterOff(
  text: string,
  words: readonly Word[],
  at: number,
  { knows, hasTogether, like }: Vocabulary,
): Slip[] | null {
  const first = words[at];
  const isNear = (word: Word) => word.at < (first?.at ?? 0) + LONGEST_RUN && !knows(word.text);
  if (!first || !words.slice(at, at + MOST_PIECES).some(isNear)) return null;
  const run = /^[\u0e01-\u0e4e]+/u.exec(text.slice(first.at, first.at + LONGEST_RUN))?.[0] ?? '';
  for (const meant of like(run)) {
    if (run.startsWith(meant)) continue;
    for (const length of lengthsOf(meant)) {
      const printed = run.slice(0, length);
      if (printed.length !== length || !isOneOff(printed, meant)) continue;
      const pieces = words.filter((word) => word.at >= first.at && word.at < first.at + length);
      const unknown = pieces.filter((piece) => !knows(piece.text));
      if (unknown.length === 0 || pieces.length === 1) continue;
      const isSlip = hasTogether(meant)
        ? isWithin(printed, meant) &&
          (unknown.some((piece) => !isWord(piece.text)) || differByMark(printed, meant))
        : meant.length >= LONG_FOR_SURE || unknown.length === pieces.length;
      if (isSlip && goesOnInWords(meant, run.slice(length), knows)) return [slipWith(printed, meant, run)];
    }
  }
  return null;
}

/** A silent letter at a word's end, with its mark and its vowel. */
const SILENT = /[\u0e01-\u0e2e][\u0e34\u0e38]?\u0e4c$/u;

function lengthsOf(meant: string): number[] {
  const { length } = meant;
  const spoken = meant.replace(SILENT, '').length;
  return spoken < length - 1 ? [length, length - 1, length + 1, spoken] : [length, length - 1, length + 1];
}

/** Whether one letter differs, or the silent one is left out. */
const isOneOff = (printed: string, meant: string): boolean =>
  printed.length < meant.length - 1
    ? printed === meant.replace(SILENT, '')
    : endsAlike(printed, meant) && distance(printed, meant) === 1;

/** Half of each text at one end at least is left as it is by one wrong letter. */
function endsAlike(one: string, other: string): boolean {
  const half = Math.floor((Math.min(one.length, other.length) - 1) / 2);
  return one.startsWith(other.slice(0, half)) || one.endsWith(other.slice(other.length - half));
}

/** Whether only a mark above or below the letters differs: what is written so alike is seldom meant otherwise. */
const differByMark = (one: string, other: string): boolean => withoutMarks(one) === withoutMarks(other);

/** Whether two texts of which one letter differs begin and end alike; an expression's edge may be another's word. */
const isWithin = (printed: string, meant: string): boolean =>
  printed.slice(0, 2) === meant.slice(0, 2) && printed.slice(-1) === meant.slice(-1);

function goesOnInWords(meant: string, rest: string, knows: (word: string) => boolean): boolean {
  const words = thaiWords(`${meant}${rest.slice(0, 24)}`);
  const next = words.find((word) => word.at === meant.length);
  return rest === '' || (next !== undefined && (knows(next.text) || next.text.length > 3));
}

/** The slip with the few letters behind it, by which it is found on the page. */
function slipWith(printed: string, meant: string, run: string): Slip {
  const next = thaiWords(`${meant}${run.slice(printed.length, printed.length + 12)}`).find(
    (word) => word.at === meant.length,
  );
  const beside = next && next.text.length <= 5 ? next.text : '';
  return { printed: `${printed}${beside}`, meant: `${meant}${beside}` };
}

function twice(word: string, at: number, next: Word | undefined): Slip[] {
  const isTwice = NEVER_TWICE.has(word) && next?.text === word && next.at === at + word.length;
  return isTwice ? [{ printed: `${word}${word}`, meant: word }] : [];
}
