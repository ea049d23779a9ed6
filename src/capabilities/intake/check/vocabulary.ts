import { oncePerRulebook, type Rulebook } from '../../rulebook/index.ts';
import { OFFICIAL_WORDS } from './official-words.ts';

/** The words of a text and those that are known to be right. */

const SEGMENTER = new Intl.Segmenter('th', { granularity: 'word' });
const THAI = /^[\u0e01-\u0e2e\u0e30-\u0e3a\u0e40-\u0e4e]+$/u;

export type Word = { readonly text: string; readonly at: number };

/** The Thai words of a text by the dictionary of the runtime, which takes what it does not know to pieces. */
export function thaiWords(text: string): Word[] {
  return [...SEGMENTER.segment(text)].flatMap(({ segment, index }) =>
    THAI.test(segment) ? [{ text: segment, at: index }] : [],
  );
}

/** Whether letters alone are a word of the dictionary: it finds them again when they stand three times in a row. */
export function isWord(letters: string): boolean {
  const words = thaiWords(letters.repeat(3));
  return words.length === 3 && words.every(({ text }) => text === letters);
}

/** Words that occur at least so often in a document are meant as they stand. */
const OFTEN = 3;
/** So long a word is not another by one letter. */
const LONG = 6;
/** So many words side by side are taken for one expression. */
const MOST_WORDS = 3;
const LONG_EXPRESSION = 8;

export type Vocabulary = {
  readonly knows: (word: string) => boolean;
  /** Whether the rulebook or official reports have the words side by side. */
  readonly hasTogether: (words: string) => boolean;
  /** Long words, and expressions of several, that a text may mean which begins much like them. */
  readonly like: (text: string) => readonly string[];
};

/** The rulebook's own words, those of official reports, and those that the document uses often. */
export function vocabularyOf(rulebook: Rulebook, texts: readonly string[]): Vocabulary {
  const { words, expressions, byLetters } = wordsOf(rulebook);
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const word of thaiWords(text)) counts.set(word.text, (counts.get(word.text) ?? 0) + 1);
  const often = [...counts].flatMap(([word, count]) => (count >= OFTEN && !words.has(word) ? [word] : []));
  const knownByUse = new Set(often);
  const oftenByLetters = indexed(often.filter(({ length }) => length >= LONG));
  return {
    knows: (word) => words.has(word) || knownByUse.has(word),
    hasTogether: (together) => expressions.has(together),
    like: (text) =>
      keysAt(text).flatMap((key) => [...(byLetters.get(key) ?? []), ...(oftenByLetters.get(key) ?? [])]),
  };
}

type RulebookWords = {
  readonly words: ReadonlySet<string>;
  readonly expressions: ReadonlySet<string>;
  readonly byLetters: ReadonlyMap<string, readonly string[]>;
};

const wordsOf = oncePerRulebook((rulebook) => readWords([...stringsIn(rulebook), ...OFFICIAL_WORDS]));

function readWords(texts: readonly string[]): RulebookWords {
  const lists = texts.map(thaiWords);
  const words = new Set(lists.flat().map(({ text }) => text));
  const expressions = new Set(lists.flatMap((list) => list.flatMap((_, at) => expressionsFrom(list, at))));
  const long = [
    ...[...words].filter(({ length }) => length >= LONG),
    ...[...expressions].filter(({ length }) => length >= LONG_EXPRESSION),
  ];
  return { words, expressions, byLetters: indexed(long) };
}

/** Two and more words that run on from one another. */
function expressionsFrom(words: readonly Word[], first: number): string[] {
  const found: string[] = [];
  let text = words[first]?.text ?? '';
  for (let at = first + 1; at < Math.min(words.length, first + MOST_WORDS); at++) {
    const [before, word] = [words[at - 1], words[at]];
    if (!before || !word || before.at + before.text.length !== word.at) break;
    text += word.text;
    found.push(text);
  }
  return found;
}

/** Words by their letters behind the place where one letter may be wrong: by the first two, and by the third and fourth. */
function indexed(words: readonly string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words)
    for (const key of [`^${word.slice(0, 2)}`, `.${word.slice(2, 4)}`])
      index.set(key, [...(index.get(key) ?? []), word]);
  return index;
}

/** The keys of words that a text may mean: with a right beginning, or with one letter before the third wrong, lacking or too many. */
const keysAt = (text: string): string[] => [
  `^${text.slice(0, 2)}`,
  ...[1, 2, 3].map((at) => `.${text.slice(at, at + 2)}`),
];

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
