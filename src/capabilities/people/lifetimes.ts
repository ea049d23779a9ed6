const HOUR_MS = 3_600_000;
const IDLE_MS = 8 * HOUR_MS;
const LONGEST_MS = 7 * 24 * HOUR_MS;

/** How exactly the last use of a session is kept. */
const NOTE_EVERY_MS = 5 * 60_000;

export const SESSION_SECONDS = LONGEST_MS / 1000;

export type SessionTimes = { readonly openedAt: Date; readonly seenAt: Date };

/** A session ends after 8 hours without use, and after 7 days in any case. */
export const isOpen = ({ openedAt, seenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - seenAt.getTime() < IDLE_MS && now.getTime() - openedAt.getTime() < LONGEST_MS;

/** Sessions last used before the first or opened before the second of these moments have ended. */
export const endedBefore = (now: Date): SessionTimes => ({
  seenAt: new Date(now.getTime() - IDLE_MS),
  openedAt: new Date(now.getTime() - LONGEST_MS),
});

export const isWorthNoting = ({ seenAt }: SessionTimes, now: Date): boolean =>
  now.getTime() - seenAt.getTime() >= NOTE_EVERY_MS;

/**
 * `first`: of whoever begins an installation; `reset`: made for somebody who has lost the password; `forgotten`: that
 * somebody asked for under a name, who need not be its person.
 */
export type LinkPurpose = 'first' | 'reset' | 'forgotten';

const WEEK_MS = 7 * 24 * HOUR_MS;
const LINK_MS: Readonly<Record<LinkPurpose, number>> = {
  first: WEEK_MS,
  reset: 24 * HOUR_MS,
  forgotten: 24 * HOUR_MS,
};

export const invitationExpiry = (madeAt: Date): Date => new Date(madeAt.getTime() + WEEK_MS);

export const linkExpiry = (purpose: LinkPurpose, madeAt: Date): Date =>
  new Date(madeAt.getTime() + LINK_MS[purpose]);

/** How long somebody who has given the password may look for their second factor. */
export const PENDING_SECONDS = 5 * 60;

export const pendingExpiry = (now: Date): Date => new Date(now.getTime() + PENDING_SECONDS * 1000);

/** How long somebody may be at an identity provider before they come back. */
export const VISIT_SECONDS = 10 * 60;

export const visitExpiry = (now: Date): Date => new Date(now.getTime() + VISIT_SECONDS * 1000);

/** How long a browser is known after its person last signed in or chose a password there: the work comes once a year. */
export const BROWSER_SECONDS = 400 * 24 * 3600;

/** Browsers in which nobody has signed in since this moment are not known any more. */
export const browserUnknownBefore = (now: Date): Date => new Date(now.getTime() - BROWSER_SECONDS * 1000);
