import type { WebContext } from '../../../web/web-env.ts';
import { askForPasskey, type PasskeyHolder } from '../ask-for-passkey.ts';
import { findSecondFactor } from '../find-second-factor.ts';
import { type RelyingParty, relyingPartyOf } from '../relying-party.ts';
import type { RequestOptions } from '../web-authn.ts';
import type { PeoplePagesDeps } from './people-pages.ts';

/** By what somebody can show their second factor on a page. */
export type ProofWays = {
  readonly hasApp: boolean;
  readonly hasPasskeys: boolean;
  /** What the browser is asked for a passkey; null where none can be used. */
  readonly passkey: RequestOptions | null;
};

/** The ways of an account, with a new challenge for its passkeys, beside those of other pages. */
export async function proofWaysOf(
  c: WebContext,
  { desk, access }: PeoplePagesDeps,
  { accountId, holder }: { readonly accountId: string; readonly holder: PasskeyHolder },
): Promise<ProofWays> {
  const factor = await findSecondFactor(desk.database, accountId);
  const relyingParty = relyingPartyHere(c, access);
  return {
    hasApp: factor !== null && factor.appSetUpAt !== null,
    hasPasskeys: factor !== null && factor.passkeys > 0,
    passkey: await askForPasskey(desk, { accountId, holder, relyingParty }),
  };
}

/** For whom passkeys sign under the address of a request; null where browsers let none be used. */
export function relyingPartyHere(c: WebContext, access: PeoplePagesDeps['access']): RelyingParty | null {
  const found = relyingPartyAt(c, access);
  return found.ok ? found.value : null;
}

/** The same, with the reason where there is none. */
export const relyingPartyAt = (c: WebContext, access: PeoplePagesDeps['access']) =>
  relyingPartyOf(access.addressFor(c, '/'));
