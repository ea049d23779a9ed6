import { isWord, thaiWords, type Vocabulary, type Word } from './vocabulary.ts';

/** A consonant twice, the second with no vowel or mark of its own, with which it would begin a syllable. */
const DOUBLED = /([\u0e01-\u0e2e])\1(?![\u0e30-\u0e3a\u0e45\u0e47-\u0e4e])/gu;
const BEFORE = /[\u0e01-\u0e4e]{1,24}$/u;
const BEHIND = /^[\u0e01-\u0e4e]{1,24}/u;
/** A shorter one may end anywhere. */
const SHORTEST = 3;
/** A longer word that holds the letter twice is meant. */
const LONGEST_BY_CHANCE = 3;

/**
 * A known word whose last letter stands twice (ช่องทางงให้): with one of them the text goes on in words, with both the
 * known word is lost, or no word begins with the second letter (แนวทาง|งด|รับ).
 */
export function doubledLetters(
  text: string,
  words: readonly Word[],
  { knows }: Vocabulary,
): { readonly printed: string; readonly meant: string }[] {
  return [...text.matchAll(DOUBLED)].flatMap(({ index, 1: letter = '' }) => {
    const second = index + 1;
    const holding = words.find(({ text: word, at }) => at <= index && at + word.length > second);
    if (holding && (knows(holding.text) || holding.text.length > LONGEST_BY_CHANCE)) return [];
    const word = thaiWords(BEFORE.exec(text.slice(0, second))?.[0] ?? '').at(-1)?.text ?? '';
    const next = thaiWords(BEHIND.exec(text.slice(second + 1))?.[0] ?? '')[0]?.text ?? '';
    if (word.length < SHORTEST || !knows(word) || !isSurely(next, knows)) return [];
    const stands = words.some((one) => one.text === word && one.at + word.length === second);
    const behind = words.filter(({ at }) => at >= second).map((one) => one.text);
    if (stands && goesOn(behind, knows)) return [];
    return [{ printed: `${word}${letter}${next}`, meant: `${word}${next}` }];
  });
}

type Knows = (word: string) => boolean;

/** The dictionary takes much for short words, and every letter alone. */
const isSurely = (word: string, knows: Knows): boolean =>
  word.length > 1 && (knows(word) || (word.length >= SHORTEST && isWord(word)));

/** Whether a text goes on in words; of two letters one is sure by the word that follows it (งด|รับ, ยก|ระดับ). */
const goesOn = ([first = '', second = '']: readonly string[], knows: Knows): boolean =>
  isSurely(first, knows) || (first.length === 2 && isWord(first) && isSurely(second, knows));
