import pLimit from 'p-limit';
import { normalisePassword } from './password-policy.ts';

/** Loaded when the first password is hashed: a desk, which has none, loads nothing native for them. */
const loadArgon2 = () => import('@node-rs/argon2');

/** Argon2id (2) with 19 MiB, two passes, one lane: OWASP, Password Storage Cheat Sheet. */
const PARAMETERS = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/**
 * How many are hashed at once, each on a thread of its own beside the one that answers requests. Others wait in turn, so
 * that many who sign in at the same time take neither all memory nor the threads that files are read with.
 */
const hashing = pLimit(2);

/** How passwords become what is stored, and are compared with it. */
export type PasswordHashing = {
  readonly hash: (password: string) => Promise<string>;
  readonly verify: (stored: string, password: string) => Promise<boolean>;
};

export const argon2id: PasswordHashing = {
  hash: (password) => hashing(async () => (await loadArgon2()).hash(normalisePassword(password), PARAMETERS)),
  verify: (stored, password) =>
    hashing(async () => (await loadArgon2()).verify(stored, normalisePassword(password))),
};

/** Whether a hash was made with other parameters than new ones are. */
export function isOutdated(stored: string): boolean {
  const { memoryCost, timeCost, parallelism } = PARAMETERS;
  return !stored.startsWith(`$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`);
}

/**
 * The hash of a password that nobody has, with the parameters of all others: what is typed for a name without an
 * account is compared with it, so that the answer takes as long.
 */
export const NOBODYS =
  '$argon2id$v=19$m=19456,t=2,p=1$CPWiTSMCpTiXDZcZ/9Gm+w$FNMpTfKP2G6bl5QimVhcwt8AQdIcoe0GxKeIAfEN1+4';
