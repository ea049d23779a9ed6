import { hashOf } from '../../database/secret.ts';
import { findPasskeys } from './find-passkeys.ts';
import { pendingExpiry } from './lifetimes.ts';
import { keepChallenge } from './passkey-challenge-store.ts';
import type { PeopleDesk } from './people-desk.ts';
import type { RelyingParty } from './relying-party.ts';
import { type RequestOptions, requestOptions } from './web-authn.ts';

/** Under what a challenge is kept: a session, or a sign-in that is pending. */
export type PasskeyHolder = { readonly sessionId: string } | { readonly pendingToken: string };

export const holderOf = (holder: PasskeyHolder): string =>
  'sessionId' in holder ? holder.sessionId : hashOf(holder.pendingToken);

/**
 * What a browser is asked so that a passkey of the account stands in for its second factor, with a challenge that is good
 * for one try within five minutes; null when the account has none for this address.
 */
export async function askForPasskey(
  { database, clock }: Pick<PeopleDesk, 'database' | 'clock'>,
  given: {
    readonly accountId: string;
    readonly holder: PasskeyHolder;
    readonly relyingParty: RelyingParty | null;
  },
): Promise<RequestOptions | null> {
  const { accountId, holder, relyingParty } = given;
  if (relyingParty === null) return null;
  const passkeys = await findPasskeys(database, accountId);
  const here = passkeys.filter(({ rpId }) => rpId === relyingParty.rpId);
  if (here.length === 0) return null;
  const options = await requestOptions(relyingParty, here);
  await keepChallenge(database, {
    ...{ holder: holderOf(holder), purpose: 'prove', challenge: options.challenge },
    expiresAt: pendingExpiry(clock()),
  });
  return options;
}
