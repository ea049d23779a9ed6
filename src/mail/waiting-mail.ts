import type { Transaction } from 'kysely';
import type { Database } from '../database/tables.ts';
import type { Mail } from './send-mail.ts';

/** A mail that waits for the mail server: what it is about, to whom it goes. What it says is written when it is sent. */
export type WaitingMail = {
  /** Of one there is one mail: what it is about and to whom. */
  readonly key: string;
  /** Which writer it is for. */
  readonly kind: string;
  /** The sign-in name that gets it, which is a mail address. */
  readonly to: string;
  /** The ids that its writer needs; plain JSON. */
  readonly about: object;
  /** Under which it shows its link: `https://ita.example.go.th`. */
  readonly origin: string;
  /** The request that asked for it. */
  readonly requestId: string;
};

/** A mail as it goes out. */
export type WrittenMail = {
  readonly mail: Mail;
  /** Whether it is sent again where nobody knows if the mail server has taken it; else it is told and not sent again. */
  readonly mayRepeat: boolean;
  /** What is kept once the mail server has taken it, together with that it needs to be sent no more. */
  readonly onSent?: (transaction: Transaction<Database>) => Promise<void>;
};

/** Writes the mails of a kind as they are sent; null where nobody is to get it any more. */
export type MailWriter = (waiting: WaitingMail) => Promise<WrittenMail | null>;

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

/** When a mail is tried again that could not be sent: after 1, 2, 4, 8, then each 10 minutes. `tries`: with this one. */
export const triedAgainAt = (tries: number, now: Date): Date =>
  new Date(now.getTime() + Math.min(2 ** Math.min(tries - 1, 30), 10) * MINUTE_MS);

/** The tries after which a mail may be given up: three quarters of an hour in which somebody may mend the mail server. */
const FEWEST_TRIES = 8;

/**
 * Whether a mail that could not be sent is given up: refused for good or a day old, and tried often enough whatever its age,
 * since the program may have stood still for days. `tries`: with the one that failed.
 */
export const isGivenUp = (
  { tries, askedAt }: { readonly tries: number; readonly askedAt: Date },
  isRefused: boolean,
  now: Date,
): boolean => tries >= FEWEST_TRIES && (isRefused || askedAt < aDayBefore(now));

/** Mails that were asked for before this moment are taken away where none is sent any more. */
export const aDayBefore = (now: Date): Date => new Date(now.getTime() - DAY_MS);
