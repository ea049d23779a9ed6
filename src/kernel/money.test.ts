import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseBaht, showBaht } from './money.ts';

test.each([
  ['12,500.50', 1_250_050n],
  ['๑๒,๕๐๐.๕๐ บาท', 1_250_050n],
  ['12500', 1_250_000n],
  ['0.5', 50n],
  ['0.05', 5n],
  ['', 0n],
  [' - ', 0n],
  ['0', 0n],
  ['999,999,999,999.99', 99_999_999_999_999n],
])('%s is read as %s satang', (text, satang) => {
  expect(parseBaht(text)).toBe(satang);
});

test.each([
  ['12,50'],
  ['1,2500'],
  ['12.505'],
  ['-5'],
  ['1e6'],
  ['หนึ่งหมื่น'],
  ['1.'],
  ['1,000,000,000,000'],
  ['9'.repeat(5000)],
])('%s is no amount', (text) => {
  expect(parseBaht(text)).toBeNull();
});

test('what is shown is read as the same amount', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), (amount) => {
      expect(parseBaht(showBaht(amount))).toBe(amount);
    }),
  );
});
