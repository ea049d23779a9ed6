/**
 * Glyph codes U+F700–F71A that Thai fonts for Windows use for shifted marks and for consonants without their
 * lower part, in order, as the letters that they print.
 */
const PRIVATE_USE = 'ฐิีึื่้๊๋์่้๊๋์ญัํ็่้๊๋์ฺุู';

export function fromPrivateUse(letter: string): string {
  const code = letter.charCodeAt(0);
  return code >= 0xf700 && code <= 0xf71a ? (PRIVATE_USE[code - 0xf700] ?? letter) : letter;
}

export const isThaiMark = (letter: string) => /^[\u0e31\u0e34-\u0e3a\u0e47-\u0e4e]$/.test(letter);

/**
 * Thai text from a PDF in the order in which it is typed: vowel before tone mark, ำ after it,
 * no mark printed twice, no space before a mark. Only what can have no other reading is changed.
 */
export function orderMarks(text: string): string {
  return text
    .replace(/ +(?=[\u0e31\u0e33-\u0e3a\u0e47-\u0e4e])/g, '')
    .replace(/([\u0e31\u0e34-\u0e3a\u0e47-\u0e4e])\1+/g, '$1')
    .replace(/([\u0e48-\u0e4c])([\u0e31\u0e34-\u0e39])/g, '$2$1')
    .replace(/\u0e33([\u0e48-\u0e4b])/g, '$1\u0e33');
}
