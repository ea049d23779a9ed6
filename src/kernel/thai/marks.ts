/** The vowels and tones above and below the letters of Thai, which are of no width and easily lost or mistaken. */
export const MARK = '[\\u0e31\\u0e34-\\u0e3a\\u0e47-\\u0e4e]';

const MARKS = new RegExp(MARK, 'gu');

export const withoutMarks = (text: string): string => text.replace(MARKS, '');
