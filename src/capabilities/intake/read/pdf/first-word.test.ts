import { expect, it } from 'vitest';
import { firstWord } from './first-word.ts';

it.each([
  ['กลาง', 'กลาง'],
  ['ประจำปี ๒๕๖๗', 'ประจำ'],
  ['พ.ศ.๒๕๖๗ แยกเป็น', 'พ.ศ.๒๕๖๗'],
  ['การคลัง มีคะแนน', 'การคลัง'],
  ['(ITA) ประจำปี', '(ITA)'],
  ['i๗ การมอบหมาย', 'i๗'],
])('the line “%s” begins with “%s”', (text, word) => {
  expect(firstWord(text)).toBe(word);
});
