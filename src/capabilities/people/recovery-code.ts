import { randomBytes } from 'node:crypto';

/** How many codes stand on the list that a person keeps. */
const RECOVERY_CODES = 10;

/** Letters and digits of which none looks like another (RFC 4648). */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz234567';
const LENGTH = 16;

/** A new list: each code of 80 random bits, as it is compared. */
export const newRecoveryCodes = (): readonly string[] => Array.from({ length: RECOVERY_CODES }, newCode);

/** A byte has 256 values, of which each letter gets as many: none is likelier. */
const newCode = (): string =>
  Array.from(randomBytes(LENGTH), (byte) => LETTERS[byte % LETTERS.length]).join('');

/** A code as it is typed, with or without dashes, as it is compared; null for what can be none. */
export function parseRecoveryCode(typed: string): string | null {
  const code = typed.toLowerCase().replace(/[\s-]/gu, '');
  return code.length === LENGTH && [...code].every((letter) => LETTERS.includes(letter)) ? code : null;
}

/** A code as it is read: in capitals, of which none looks like one of its figures, in groups of four. */
export const showRecoveryCode = (code: string): string => code.toUpperCase().replace(/(.{4})(?=.)/g, '$1-');
