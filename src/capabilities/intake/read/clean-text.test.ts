import { expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

it.each([
  ['a space that prints nothing', 'ข้อ\u200b i\u200b๗', 'ข้อ i๗'],
  ['runs of spaces', '  คะแนน \t ๙๘ \n ๙๗ ', 'คะแนน ๙๘\n๙๗'],
  ['sara am in two parts', 'ก\u0e4d\u0e32หนด', 'ก\u0e33หนด'],
  ['a tone mark between its parts', 'น\u0e4d\u0e49\u0e32', 'น\u0e49\u0e33'],
  ['a tone mark before its parts', 'น\u0e49\u0e4d\u0e32', 'น\u0e49\u0e33'],
  ['a nikhahit alone', 'น\u0e4d ว่า', 'น\u0e4d ว่า'],
  ['sara am itself', 'ทำน้ำ', 'ทำน้ำ'],
])('%s', (_, text, expected) => {
  expect(cleanText(text)).toBe(expected);
});
