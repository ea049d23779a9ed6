/**
 * Shortest password in characters (code points). NIST SP 800-63B-4, 3.1.1.2, where a password is all that is asked for;
 * it also forbids rules about kinds of characters, and asks for a list of known passwords.
 */
export const SHORTEST_PASSWORD = 15;
/** Bounds what is hashed; far above the 64 that must be taken. */
export const LONGEST_PASSWORD = 256;

/** `known`: many others use it; `repeated`: little, said over and over; `own-words`: mostly what everybody knows of the person. */
export type PasswordFault = 'too-short' | 'too-long' | 'known' | 'repeated' | 'own-words';

/** Of the shorter text of which a password may be a repetition. */
const FEWEST_DIFFERENT = 6;

/** A password as it is hashed and compared: two keyboards may compose a letter in two ways. Never NFKC, which changes Thai. */
export const normalisePassword = (typed: string): string => typed.normalize('NFC');

/**
 * What is wrong with a new password; null when nothing is. `ownWords`: what everybody knows of its person, such as the
 * sign-in name; what remains without them must itself be long enough to be guessed with some pain. `known`: passwords
 * that many others use, in small letters (`known-passwords.ts`).
 */
export function judgePassword(
  typed: string,
  ownWords: readonly string[],
  known: ReadonlySet<string>,
): PasswordFault | null {
  const password = normalisePassword(typed);
  const characters = [...password];
  if (characters.length < SHORTEST_PASSWORD) return 'too-short';
  if (characters.length > LONGEST_PASSWORD) return 'too-long';
  const small = password.toLowerCase();
  if ([small, repeatedPart(small), withoutEnds(small)].some((text) => known.has(text))) return 'known';
  if (new Set(characters).size < FEWEST_DIFFERENT || isRow(characters)) return 'repeated';
  const others = withoutWords(small, ownWords);
  const isMostlyOwn = others !== small && lettersAndDigits(others) < SHORTEST_PASSWORD / 2;
  return isMostlyOwn ? 'own-words' : null;
}

/** The same for a person's own password, in this program. */
export const judgeOwnPassword = (
  typed: string,
  { signInName, personName }: { readonly signInName: string; readonly personName: string },
  known: ReadonlySet<string>,
): PasswordFault | null => judgePassword(typed, [signInName, personName, 'prongsai', 'โปร่งใส'], known);

/** The shortest text of which this is a repetition, the last of them perhaps cut off; the text itself when it is none. */
function repeatedPart(text: string): string {
  const period = Array.from({ length: text.length }, (_, index) => index + 1).find((length) =>
    text.startsWith(text.slice(length)),
  );
  return text.slice(0, period);
}

/** A known password is often lengthened by figures and signs before and behind. */
const withoutEnds = (text: string): string => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** Whether each character follows the one before in the alphabet or row of digits: `abcdefgh…`, `9876…`. */
function isRow(characters: readonly string[]): boolean {
  const codes = characters.map((character) => character.codePointAt(0) ?? 0);
  const steps = codes.slice(1).map((code, index) => code - (codes[index] ?? 0));
  return [1, -1].some((step) => steps.filter((each) => each !== step).length <= 1);
}

const lettersAndDigits = (text: string): number => [...text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '')].length;

const SHORTEST_OWN_WORD = 4;

function withoutWords(text: string, ownWords: readonly string[]): string {
  return ownWords
    .flatMap((word) => word.toLowerCase().split(/[^\p{L}\p{N}\p{M}]+/u))
    .filter((word) => word.length >= SHORTEST_OWN_WORD)
    .sort((one, other) => other.length - one.length)
    .reduce((rest, word) => rest.replaceAll(word, ''), text);
}
