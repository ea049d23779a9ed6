import { describe, expect, test } from 'vitest';
import { newSecret, otpAddress, parseSecret, stepOfCode } from './time-code.ts';

/** The secret of RFC 6238, appendix B, for SHA-1: the ASCII letters 12345678901234567890. */
const RFC = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
const at = (seconds: number) => new Date(seconds * 1000);

describe('a code', () => {
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('at %s seconds is that of RFC 6238', async (seconds, code) => {
    expect(await stepOfCode(RFC, code, at(seconds))).toBe(BigInt(Math.floor(seconds / 30)));
  });

  test.each([
    [-1, null],
    [0, 1n],
    [30, 1n],
    [89, 1n],
    [90, null],
  ])('of the step from 30 to 59 seconds, typed at %s, is of step %s', async (seconds, step) => {
    expect(await stepOfCode(RFC, '287082', at(seconds))).toBe(step);
  });

  test.each(['287 082', ' 287082 ', '๒๘๗๐๘๒'])('is taken as it is typed: %s', async (typed) => {
    expect(await stepOfCode(RFC, typed, at(59))).toBe(1n);
  });

  test.each(['', '28708', '2870820', '287082x', '-287082', '999999'])('%s is none', async (typed) => {
    expect(await stepOfCode(RFC, typed, at(59))).toBeNull();
  });
});

describe('a secret', () => {
  test('is new each time, of 160 bits, and named for the app', async () => {
    const secret = await newSecret();
    expect(parseSecret(secret)).toBe(secret);
    expect(await newSecret()).not.toBe(secret);
    const address = new URL(await otpAddress(secret, 'somsri@example.go.th'));
    expect([address.protocol, address.searchParams.get('secret')]).toEqual(['otpauth:', secret]);
    expect(address.searchParams.get('issuer')).toBe('Prongsai');
  });

  test.each(['', 'short', `${RFC}A`, RFC.toLowerCase(), `${RFC.slice(1)}1`])('is not %s', (typed) => {
    expect(parseSecret(typed)).toBeNull();
  });
});
