import { expect, test } from 'vitest';
import { rememberShort } from './remember-short.ts';

test('a short text is asked once, a long one each time, and no number of texts is kept for ever', () => {
  let asked = 0;
  const of = rememberShort((text) => {
    asked += 1;
    return text === '' ? false : text.length;
  });
  expect([of(''), of(''), of('ab'), of('ab'), asked]).toEqual([false, false, 2, 2, 2]);
  const long = 'ก'.repeat(500);
  expect([of(long), of(long), asked]).toEqual([500, 500, 4]);
  for (let at = 0; at < 10_000; at += 1) of(`${at}`);
  expect([of('ab'), asked]).toEqual([2, 10_005]);
});
