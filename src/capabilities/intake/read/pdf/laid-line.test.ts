import { expect, it } from 'vitest';
import { asRead } from './laid-line.ts';

const lineAt = (text: string, baseline: number, left: number) => ({
  index: baseline,
  baseline,
  left,
  right: left + 6 * text.length,
  text,
});

it.each([
  [
    'a code beside the middle of two lines',
    [lineAt('first', 100, 40), lineAt('e4', 108, 20), lineAt('last', 116, 40)],
    'e4 first last',
  ],
  [
    'lines one below the other',
    [lineAt('first', 100, 40), lineAt('e4', 116, 20), lineAt('last', 132, 40)],
    'first e4 last',
  ],
  [
    'what is set to the right last',
    [lineAt('first', 100, 20), lineAt('2', 108, 60), lineAt('last', 116, 20)],
    'first last 2',
  ],
])('reads %s', (_, cell, text) => {
  expect(
    asRead(cell, 14)
      .map((line) => line.text)
      .join(' '),
  ).toBe(text);
});
