import { randomToken } from '../../database/secret.ts';

/**
 * The token of a sign-in that waits for the second factor. Of one that an identity began it names that identity, too: the
 * hash under which the sign-in is found vouches for it.
 */
export const newPendingToken = (identityId: string | null): string =>
  identityId === null ? randomToken() : `${randomToken()}.${identityId}`;

/** The identity that began the sign-in of a token that was found; null for the password. */
export const identityOf = (pendingToken: string): string | null => pendingToken.split('.')[1] ?? null;
