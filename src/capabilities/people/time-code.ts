import { toArabicDigits } from '../../kernel/thai/digits.ts';

/** Loaded when the first code is made or looked at: a desk, which has no accounts, loads nothing for them. */
const loadOtp = () => import('otpauth');

/** What every app knows without being told: RFC 6238 with SHA-1, six digits, 30 seconds. */
const KIND = { algorithm: 'SHA1', digits: 6, period: 30 } as const;

/** Bytes of a secret, as long as the hash (RFC 4226, section 4), and its letters in base32. */
const SECRET_BYTES = 20;
const SECRET = /^[A-Z2-7]{32}$/;

/** Steps by which a clock may be wrong, or a code typed late. */
const WINDOW = 1;

/** Under which name an app lists the code. */
const ISSUER = 'Prongsai';

/** A new secret, shared with an app, in base32. */
export async function newSecret(): Promise<string> {
  const { Secret } = await loadOtp();
  return new Secret({ size: SECRET_BYTES }).base32;
}

/** The secret that a form gives back; null for what was never one of ours. */
export const parseSecret = (typed: string): string | null => (SECRET.test(typed) ? typed : null);

/** The address by which an app takes a secret over from a picture. */
export async function otpAddress(secret: string, signInName: string): Promise<string> {
  const { TOTP, Secret } = await loadOtp();
  return new TOTP({
    ...KIND,
    issuer: ISSUER,
    label: signInName,
    secret: Secret.fromBase32(secret),
  }).toString();
}

/** The step (30 seconds, counted since 1970) whose code was typed, with spaces or in Thai digits as one likes; null for no code of about now. */
export async function stepOfCode(secret: string, typed: string, now: Date): Promise<bigint | null> {
  const code = toArabicDigits(typed).replace(/\s/gu, '');
  if (!/^\d{6}$/.test(code)) return null;
  const { TOTP, Secret } = await loadOtp();
  const timestamp = now.getTime();
  const delta = new TOTP({ ...KIND, secret: Secret.fromBase32(secret) }).validate({
    ...{ token: code, timestamp, window: WINDOW },
  });
  return delta === null ? null : BigInt(Math.floor(timestamp / (KIND.period * 1000)) + delta);
}
