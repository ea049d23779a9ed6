import { createHash, randomBytes } from 'node:crypto';

/** A secret that nobody guesses: 32 random bytes as base64url. */
export const randomToken = (): string => randomBytes(32).toString('base64url');

/** Under what a secret is stored and found: its SHA-256 as 64 small hexadecimal digits. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
