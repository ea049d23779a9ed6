import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { knownPasswords } from './known-passwords.ts';
import { judgePassword, LONGEST_PASSWORD, normalisePassword, SHORTEST_PASSWORD } from './password-policy.ts';

const KNOWN = await knownPasswords();
const OWN = ['somsri.jaidee@example.go.th', 'สมศรี ใจดี', 'prongsai'];

describe('a new password', () => {
  test.each([
    ['correct horse battery', null],
    ['ฝนตกที่หน้าต่างบ้านยาย', null],
    ['a1!B', 'too-short'],
    ['fourteen chars', 'too-short'],
    ['x'.repeat(257), 'too-long'],
    ['password12345678', 'known'],
    ['1234567890123456', 'known'],
    ['PasswordPassword', 'known'],
    ['dragondragondragon', 'known'],
    ['aaaaaaaaaaaaaaaa', 'repeated'],
    ['abababcabababcab', 'repeated'],
    ['abcdefghijklmnop', 'repeated'],
    ['somsri.jaidee-2568', 'own-words'],
    ['Prongsai-Somsri-1', 'own-words'],
    ['สมศรี ใจดี 2567 ๙๙', 'own-words'],
  ])('%s', (password, fault) => {
    expect(judgePassword(password, OWN, KNOWN)).toBe(fault);
  });

  test('may be of any characters: only its length, and whether others use it, count', () => {
    const characters = fc.array(fc.constantFrom(...'กขคงจฉชซฌญabcdefgh !-_.,'), {
      minLength: SHORTEST_PASSWORD,
      maxLength: LONGEST_PASSWORD,
    });
    fc.assert(
      fc.property(characters, (parts) => {
        const fault = judgePassword(parts.join(''), [], KNOWN);
        fc.pre(fault !== 'known' && fault !== 'repeated');
        expect(fault).toBeNull();
      }),
    );
  });

  test('is as long as its characters, however they are encoded', () => {
    expect(judgePassword('🌧️🌾🐃🌴🏠🌙⭐', [], KNOWN)).toBe('too-short');
    expect(judgePassword('🌧🌾🐃🌴🏠🌙⭐🌸🍚🥭🐘🛕🎋🧵🪷', [], KNOWN)).toBeNull();
  });

  test('is the same from keyboards that compose its letters in two ways, and Thai stays as typed', () => {
    expect(normalisePassword('cafe\u0301')).toBe(normalisePassword('caf\u00e9'));
    expect(normalisePassword('น้ำ')).toBe('น้ำ');
  });
});
