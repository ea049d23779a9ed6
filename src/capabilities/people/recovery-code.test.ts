import { expect, test } from 'vitest';
import { newRecoveryCodes, parseRecoveryCode, showRecoveryCode } from './recovery-code.ts';

test('a list holds ten codes, all different, each of which is taken as it is shown', () => {
  const codes = newRecoveryCodes();
  expect(new Set(codes).size).toBe(10);
  for (const code of codes) {
    expect(showRecoveryCode(code)).toMatch(/^[A-Z2-7]{4}(-[A-Z2-7]{4}){3}$/);
    expect(parseRecoveryCode(` ${showRecoveryCode(code)} `)).toBe(code);
    expect(parseRecoveryCode(showRecoveryCode(code).toLowerCase())).toBe(code);
    expect(parseRecoveryCode(code)).toBe(code);
  }
});

test.each(['', '123456', 'abcd-efgh-ijkl-mno', 'abcd-efgh-ijkl-mno1', 'abcd-efgh-ijkl-mnop-q'])(
  '%s can be none',
  (typed) => {
    expect(parseRecoveryCode(typed)).toBeNull();
  },
);
