import { expect, test } from 'vitest';
import { askedText } from './asked-text.ts';

test.each([
  [undefined, null],
  [null, null],
  [' \t\n\u0000\u0085 ', null],
  [' ก\u0000ข ค ', 'กข ค'],
  ['ก'.repeat(101), 'ก'.repeat(100)],
])('of %j is asked %j', (sent, asked) => {
  expect(askedText(sent)).toBe(asked);
});
